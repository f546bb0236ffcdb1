package ch.cryptocare.server.certificates.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What somebody has learnt, year by year, the latest first. */
public record Transcript(List<Year> years) {
    /** Calendar years are those of Switzerland, where they count. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** The courses completed in one year. */
    public record Year(int year, int courses, BigDecimal points) {
        private Year and(Year more) {
            return new Year(year, courses + more.courses, points.add(more.points));
        }
    }

    public Transcript {
        years = List.copyOf(years);
    }

    public static Transcript of(List<Certificate> certificates, Instant now) {
        var years = new TreeMap<Integer, Year>(Comparator.reverseOrder());
        certificates.stream()
                .filter(certificate -> certificate.counts(now))
                .map(Certificate::achievement)
                .forEach(achievement -> {
                    var year = achievement.completedAt().atZone(ZONE).getYear();
                    years.merge(year, new Year(year, 1, achievement.points()), Year::and);
                });
        return new Transcript(List.copyOf(years.values()));
    }
}
