package ch.cryptocare.server.legal.csv;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.RegisterWords;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.usecases.RegisterFile;
import ch.cryptocare.server.platform.csv.CsvFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The register as a table: one line for each activity. */
public final class RegisterCsv implements RegisterFile {
    @Override
    public String kind() {
        return "csv";
    }

    @Override
    public byte[] of(List<ProcessingActivity> activities, Language language, Instant at) {
        var words = new RegisterWords(language);
        var head = new ArrayList<>(List.of(words.of("position"), words.of("name")));
        head.addAll(words.details());
        head.addAll(List.of(words.of("state"), words.of("revision"), words.of("changed")));
        return CsvFile.of(
                head,
                activities.stream()
                        .map(activity -> row(activity, language, words))
                        .toList());
    }

    private static List<String> row(ProcessingActivity activity, Language language, RegisterWords words) {
        var text = activity.in(language);
        var row = new ArrayList<>(List.of(String.valueOf(activity.position()), text.name()));
        row.addAll(text.details());
        row.add(words.of(activity.retired() ? "retired" : "active"));
        row.add(String.valueOf(activity.revision()));
        row.add(words.day(activity.changedAt()));
        return row;
    }
}
