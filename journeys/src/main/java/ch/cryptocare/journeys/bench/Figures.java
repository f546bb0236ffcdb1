package ch.cryptocare.journeys.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a stretch of load came to. Times are milliseconds, CPU is milliseconds per operation. */
record Figures(
        long operations,
        long errors,
        double seconds,
        long[] sortedNanos,
        double serverCpu,
        double databaseCpu,
        double loadCpu,
        double sandboxCpu,
        double otherCores) {

    double rate() {
        return operations / seconds;
    }

    double percentile(double share) {
        if (sortedNanos.length == 0) return 0;
        return sortedNanos[(int) Math.min(sortedNanos.length - 1, Math.floor(share * sortedNanos.length))] / 1e6;
    }

    /** Server and database. */
    double cpu() {
        return serverCpu + databaseCpu;
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("perSecond", Numbers.rounded(rate()));
        map.put("p50", Numbers.rounded(percentile(0.5)));
        map.put("p95", Numbers.rounded(percentile(0.95)));
        map.put("p99", Numbers.rounded(percentile(0.99)));
        map.put("operations", operations);
        map.put("errors", errors);
        if (Cpu.isKnown()) {
            map.put("serverCpu", Numbers.rounded(serverCpu));
            map.put("databaseCpu", Numbers.rounded(databaseCpu));
            map.put("loadCpu", Numbers.rounded(loadCpu));
            map.put("sandboxCpu", Numbers.rounded(sandboxCpu));
            map.put("coresUsedByOthers", Numbers.rounded(otherCores));
        }
        return map;
    }
}
