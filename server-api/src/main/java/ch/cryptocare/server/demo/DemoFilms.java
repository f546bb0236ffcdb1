package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.LearningModule;
import ch.cryptocare.server.learning.domain.Video;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The films of the demo's courses, as {@code src/build/films/DrawDemoFilms.java} made them. */
final class DemoFilms {
    static final Video HANDS = film(1, "hands", 32);
    static final Video DOSES = film(2, "doses", 30);
    static final Video COMPRESSIONS = film(3, "compressions", 30);

    private static final String PLAYLIST = "index.m3u8";
    private static final Pattern PART = Pattern.compile("(?m)^[a-z0-9-]+\\.m4s$|(?<=URI=\")[^\"]+");

    private DemoFilms() {}

    static void keep(LearningModule learning) {
        Stream.of(HANDS, DOSES, COMPRESSIONS)
                .forEach(film -> learning.keepRecording().keep(film, captions(film), files(film)));
    }

    private static Video film(int number, String name, int seconds) {
        var id = new VideoId(new UUID(0x7000L, Long.MIN_VALUE | number));
        return new Video(id, Video.Host.DISK, name, seconds * 1000);
    }

    private static Map<Language, String> captions(Video film) {
        var captions = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values())
            captions.put(
                    language, new String(read(film, "captions-" + language.tag() + ".vtt"), StandardCharsets.UTF_8));
        return captions;
    }

    private static Map<String, byte[]> files(Video film) {
        var files = new LinkedHashMap<String, byte[]>();
        var playlist = read(film, PLAYLIST);
        files.put(PLAYLIST, playlist);
        PART.matcher(new String(playlist, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .forEach(part -> files.put(part, read(film, part)));
        return files;
    }

    private static byte[] read(Video film, String name) {
        try (var file = DemoFilms.class.getResourceAsStream("films/" + film.reference() + "/" + name)) {
            if (file == null) throw new IllegalStateException("the demo has no " + name + " of " + film.reference());
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
