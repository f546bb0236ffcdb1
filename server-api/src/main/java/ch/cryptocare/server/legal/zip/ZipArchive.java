package ch.cryptocare.server.legal.zip;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.usecases.Archive;
import ch.cryptocare.server.platform.PersonalRecords.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file with the data as JSON, and the same as a page that opens anywhere and asks nothing of anybody. */
public final class ZipArchive implements Archive {
    @Override
    public byte[] of(List<Section> sections, Language language, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "data.json", Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(sections, at)));
            add(
                    zip,
                    "data.html",
                    DataPage.of(sections, new Labels(language), at).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> json(List<Section> sections, Instant at) {
        var json = new LinkedHashMap<String, Object>();
        json.put("packedAt", at);
        sections.forEach(section -> json.put(section.name(), section.rows()));
        return json;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
