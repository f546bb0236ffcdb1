package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.i18n.Text;

/** What paper and screen say alike. */
final class DaySheetWords {
    private DaySheetWords() {}

    static String service(AgendaEntry entry, Text text) {
        var name = entry.serviceName().getOrDefault(text.language().tag(), "");
        return name + " · " + text.of(entry.mode() == ConsultationMode.VIDEO ? "mode.video" : "mode.in-person");
    }
}
