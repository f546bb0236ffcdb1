package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.Holiday.BERCHTOLD;
import static ch.cryptocare.server.scheduling.domain.Holiday.EASTER_MONDAY;
import static ch.cryptocare.server.scheduling.domain.Holiday.FEDERAL_FAST_MONDAY;
import static ch.cryptocare.server.scheduling.domain.Holiday.IMMACULATE_CONCEPTION;
import static ch.cryptocare.server.scheduling.domain.Holiday.LABOUR_DAY;
import static ch.cryptocare.server.scheduling.domain.Holiday.SAINT_JOSEPH;
import static ch.cryptocare.server.scheduling.domain.Holiday.SAINT_STEPHEN;
import static ch.cryptocare.server.scheduling.domain.Holiday.WHIT_MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ch.cryptocare.common.value.Canton;
import de.focus_shift.jollyday.core.HolidayManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Our canton table against the one of the library Jollyday; each difference is listed here with its reason. */
class HolidayTableTest {
    private static final Map<String, Holiday> ITS_NAMES = Map.ofEntries(
            Map.entry("ST_BERCHTHOLD", Holiday.BERCHTOLD),
            Map.entry("EPIPHANY", Holiday.EPIPHANY),
            Map.entry("REPUBLIC_DAY", Holiday.NEUCHATEL_REPUBLIC),
            Map.entry("ST_JOSEPH", Holiday.SAINT_JOSEPH),
            Map.entry("christian.GOOD_FRIDAY", Holiday.GOOD_FRIDAY),
            Map.entry("christian.EASTER_MONDAY", Holiday.EASTER_MONDAY),
            Map.entry("NAEFELS_TRIP", Holiday.NAEFELSER_FAHRT),
            Map.entry("LABOUR_DAY", Holiday.LABOUR_DAY),
            Map.entry("christian.WHIT_MONDAY", Holiday.WHIT_MONDAY),
            Map.entry("christian.CORPUS_CHRISTI", Holiday.CORPUS_CHRISTI),
            Map.entry("INDEPENDENCE_DAY", Holiday.JURA_PLEBISCITE),
            Map.entry("ST_PETER_PAUL", Holiday.SAINTS_PETER_AND_PAUL),
            Map.entry("ASSUMPTION_DAY", Holiday.ASSUMPTION),
            Map.entry("GENEVAN_FAST", Holiday.GENEVA_FAST),
            Map.entry("FEDERAL_DAY_THANKSGIVING_MON", Holiday.FEDERAL_FAST_MONDAY),
            Map.entry("MAURITIUS_DAY", Holiday.SAINT_MAURICE),
            Map.entry("ST_NICHOLAS", Holiday.BROTHER_KLAUS),
            Map.entry("ALL_SAINTS", Holiday.ALL_SAINTS),
            Map.entry("IMMACULATE_CONCEPTION", Holiday.IMMACULATE_CONCEPTION),
            Map.entry("STEPHENS", Holiday.SAINT_STEPHEN),
            Map.entry("RESTORATION_OF_THE_REPUBLIC", Holiday.GENEVA_RESTORATION));

    private static Document table;

    @BeforeAll
    static void readItsTable() throws Exception {
        try (var xml = HolidayManager.class.getResourceAsStream("/holidays/Holidays_ch.xml")) {
            table = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    /**
     * Days that the list of the Federal Office of Justice treats like legal ones, or that custom keeps (NE); Jollyday has
     * 2 January as a bank holiday of the whole country.
     */
    @Test
    void weAlsoListDaysThatAreTreatedLikeHolidays() {
        var berchtold = Set.of(BERCHTOLD);
        var mondayToo = Set.of(BERCHTOLD, WHIT_MONDAY);
        assertThat(differences(true))
                .containsOnly(
                        entry(Canton.GL, berchtold),
                        entry(Canton.JU, berchtold),
                        entry(Canton.OW, berchtold),
                        entry(Canton.SG, berchtold),
                        entry(Canton.ZH, berchtold),
                        entry(Canton.LU, mondayToo),
                        entry(Canton.NW, mondayToo),
                        entry(Canton.ZG, mondayToo),
                        entry(Canton.SO, Set.of(BERCHTOLD, WHIT_MONDAY, SAINT_STEPHEN)),
                        entry(Canton.VS, Set.of(BERCHTOLD, EASTER_MONDAY, WHIT_MONDAY, SAINT_STEPHEN)),
                        entry(Canton.NE, Set.of(BERCHTOLD, WHIT_MONDAY, FEDERAL_FAST_MONDAY, SAINT_STEPHEN)));
    }

    /** JU works on 8 December; some communes of LU keep 19 March, of SO 8 December; SO closes for half of 1 May. */
    @Test
    void weLeaveOutDaysOfSomeCommunesAndHalfDays() {
        assertThat(differences(false))
                .containsOnly(
                        entry(Canton.JU, Set.of(IMMACULATE_CONCEPTION)),
                        entry(Canton.LU, Set.of(SAINT_JOSEPH)),
                        entry(Canton.SO, Set.of(LABOUR_DAY, IMMACULATE_CONCEPTION)));
    }

    private static Map<Canton, Set<Holiday>> differences(boolean ours) {
        var found = new EnumMap<Canton, Set<Holiday>>(Canton.class);
        for (var canton : Canton.values()) {
            var first = ours ? ours(canton) : its(canton);
            first.removeAll(ours ? its(canton) : ours(canton));
            if (!first.isEmpty()) found.put(canton, first);
        }
        return found;
    }

    /** Over several years, because some second days are kept on some weekdays only. */
    private static Set<Holiday> ours(Canton canton) {
        var holidays = EnumSet.noneOf(Holiday.class);
        for (int year = 2020; year <= 2030; year++)
            holidays.addAll(Holidays.in(canton, year).keySet());
        holidays.retainAll(ITS_NAMES.values());
        return holidays;
    }

    private static Set<Holiday> its(Canton canton) {
        var holidays = EnumSet.noneOf(Holiday.class);
        var cantons = table.getElementsByTagName("SubConfigurations");
        for (int i = 0; i < cantons.getLength(); i++) {
            var element = (Element) cantons.item(i);
            if (!element.getAttribute("hierarchy").equals(canton.name().toLowerCase(Locale.ROOT))) continue;
            var days = element.getElementsByTagName("*");
            for (int d = 0; d < days.getLength(); d++) {
                var day = ITS_NAMES.get(((Element) days.item(d)).getAttribute("descriptionPropertiesKey"));
                if (day != null) holidays.add(day);
            }
        }
        return holidays;
    }
}
