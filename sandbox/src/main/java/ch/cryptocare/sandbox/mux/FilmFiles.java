package ch.cryptocare.sandbox.mux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was uploaded, and what ffmpeg made of it for HLS; gone when the sandbox stops. */
final class FilmFiles implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.(m3u8|ts)");
    private static final Pattern PART = Pattern.compile("(?m)^#EXTINF:([0-9.]+),");
    private static final String OPEN = "ffmpeg -v error -nostdin -y -protocol_whitelist file"
            + " -format_whitelist mov,matroska,webm,avi,mpegts,mpeg,asf,flv,ogg -i";
    private static final String CUT = "-map 0:V:0 -map 0:a:0? -vf scale=-2:'trunc(min(360,ih)/2)*2' -c:v libx264"
            + " -preset veryfast -pix_fmt yuv420p -c:a aac -f hls -hls_time 4 -hls_playlist_type vod"
            + " -master_pl_name master.m3u8 -hls_segment_filename";

    private final Path folder;

    FilmFiles() {
        try {
            folder = Files.createTempDirectory("sandbox-mux");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long received(Film film) {
        try {
            return Files.size(uploaded(film));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many bytes are there now */
    long append(Film film, byte[] piece) {
        try {
            Files.createDirectories(own(film));
            Files.write(uploaded(film), piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Files.size(uploaded(film));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many seconds it lasts; nothing for what is no video, or without ffmpeg */
    Optional<Double> cut(Film film) throws InterruptedException {
        try {
            Path list = own(film).resolve("rendition.m3u8");
            Process process = new ProcessBuilder(command(film, list))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) return Optional.empty();
            return Optional.of(PART.matcher(Files.readString(list))
                    .results()
                    .map(part -> new BigDecimal(part.group(1)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> command(Film film, Path list) {
        List<String> command = new ArrayList<>(List.of(OPEN.split(" ", -1)));
        command.add("file:" + uploaded(film));
        command.addAll(List.of(CUT.split(" ", -1)));
        command.add(own(film).resolve("part-%05d.ts").toString());
        command.add(list.toString());
        return command;
    }

    Optional<byte[]> file(Film film, String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(own(film).resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Film film) {
        empty(own(film));
    }

    @Override
    public void close() {
        try (var films = Files.newDirectoryStream(folder)) {
            films.forEach(FilmFiles::empty);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path own) {
        try (var files = Files.newDirectoryStream(own)) {
            for (Path file : files) Files.deleteIfExists(file);
            Files.deleteIfExists(own);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path own(Film film) {
        return folder.resolve(film.upload());
    }

    private Path uploaded(Film film) {
        return own(film).resolve("uploaded");
    }
}
