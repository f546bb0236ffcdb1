package ch.cryptocare.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether the desktop can still be measured; not how fast it is. */
class DesktopBenchTest {
    @Test
    void aWindowOpensItsCalendarIsUsedForTwoMinutesAndScrolls() throws Exception {
        var report = new Report();
        new DesktopBench(1, 2, 10).run(report);

        assertThat(report.names())
                .anyMatch(name -> name.startsWith("D1 usable calendar"))
                .anyMatch(name -> name.startsWith("D2 live heap"))
                .anyMatch(name -> name.startsWith("D3 ms a frame, 1000 appointments"));
    }
}
