package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.value.QuestionFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file that may hold questions, as it lies on this machine. */
sealed interface QuestionFile {
    List<String> ENDINGS = List.of("*.xml", "*.gift", "*.txt");

    record Words(String name, String text) implements QuestionFile {
        /** What it begins with says more than what it is called. */
        QuestionFormat format() {
            var start = text.stripLeading();
            if (start.startsWith("<?xml") || start.startsWith("<quiz")) return QuestionFormat.MOODLE_XML;
            var isCalledXml = name.toLowerCase(Locale.ROOT).endsWith(".xml");
            return isCalledXml ? QuestionFormat.MOODLE_XML : QuestionFormat.GIFT;
        }
    }

    /** Why nothing can be read in it. */
    enum Unfit implements QuestionFile {
        GONE,
        EMPTY,
        TOO_LARGE,
        NOT_UTF_8
    }

    static QuestionFile at(Path place) {
        try (var bytes = Files.newInputStream(place)) {
            return of(place.getFileName().toString(), bytes.readNBytes(ImportApi.LARGEST_FILE + 1));
        } catch (IOException e) {
            return Unfit.GONE;
        }
    }

    private static QuestionFile of(String name, byte[] bytes) {
        if (bytes.length > ImportApi.LARGEST_FILE) return Unfit.TOO_LARGE;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var words = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return words.isBlank() ? Unfit.EMPTY : new Words(name, words);
        } catch (CharacterCodingException e) {
            return Unfit.NOT_UTF_8;
        }
    }
}
