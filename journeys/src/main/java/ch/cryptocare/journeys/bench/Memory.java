package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the server's memory grows with what it has served, and how much an open connection takes. */
final class Memory {
    private static final int FEW = 10;
    private static final int MANY = 1_000;
    private static final int OF_ONE_APPOINTMENT = 3;

    private final Ground ground;
    private final Size size;

    Memory(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
    }

    void run(Report report) throws Exception {
        report.section("Memory");
        blocks(report);
        streams(report);
    }

    private void blocks(Report report) throws Exception {
        var resident = new ArrayList<Long>();
        var heap = new ArrayList<Long>();
        for (int block = 0; block < size.blocks(); block++) {
            ground.load.exactly(SteadyState.CONNECTIONS, size.blockSize(), ground.operations::mixed);
            ground.forget();
            heap.add(heapAfterCollection());
            resident.add(ground.server().residentMegabytes());
        }
        report.note("P16 MiB after each block of " + size.blockSize(), resident.toString());
        report.note("P16 heap MiB after each block", heap.toString());
    }

    private void streams(Report report) throws Exception {
        var open = new ArrayList<Wire>();
        open(open, FEW);
        long few = collectedMegabytes();
        open(open, MANY);
        long many = collectedMegabytes();
        report.note("G11 kB for each open event stream", (many - few) * 1024 / (MANY - FEW));
        for (var wire : open) wire.close();
        ground.forget();
    }

    /** A server lets nobody have many: they are of many appointments, from many networks. */
    private void open(List<Wire> open, int count) throws Exception {
        byte[] request = {};
        while (open.size() < count) {
            if (request.length == 0 || open.size() % OF_ONE_APPOINTMENT == 0) request = watching(open.size());
            var wire = new Wire(port());
            wire.send(request);
            var answer = wire.firstLine();
            if (!answer.contains(" 200")) throw new IllegalStateException("no stream: " + answer);
            open.add(wire);
        }
    }

    private byte[] watching(int number) throws Exception {
        try (var wire = new Wire(port())) {
            var answer = wire.exchange(ground.operations.holdOf(2, 80 * 70 + number, "watcher" + number));
            var json = Json.MAPPER.readTree(answer.body());
            return Wire.get(
                    "/api/appointments/" + json.get("id").asText() + "/events",
                    "Authorization: Bearer " + json.get("token").asText(),
                    "X-Forwarded-For: 10.9." + number / OF_ONE_APPOINTMENT / 10 + ".1",
                    "Accept: text/event-stream");
        }
    }

    private int port() {
        return URI.create(ground.stack.url()).getPort();
    }

    private long collectedMegabytes() throws Exception {
        heapAfterCollection();
        return ground.server().residentMegabytes();
    }

    private long heapAfterCollection() throws Exception {
        jcmd("GC.run");
        return jcmd("GC.heap_info")
                        .lines()
                        .filter(line -> line.matches(".*used \\d+K.*"))
                        .limit(2)
                        .mapToLong(line -> Long.parseLong(line.replaceFirst(".*used (\\d+)K.*", "$1")))
                        .sum()
                / 1024;
    }

    private String jcmd(String what) throws IOException {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(
                        program, String.valueOf(ground.stack.server().handle().pid()), what)
                .start();
        try (var in = process.getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
