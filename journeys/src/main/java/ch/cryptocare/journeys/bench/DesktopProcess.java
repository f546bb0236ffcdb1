package ch.cryptocare.journeys.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts windows as ./cryptocare desktop does, but without a screen, and hears what they say. */
final class DesktopProcess {
    private static final int PATIENCE_MINUTES = 10;
    private static final String CLASS_PATH =
            System.getProperty("desktop.class.path", System.getProperty("java.class.path"));
    private static final Optional<String> MODULES = Optional.ofNullable(System.getProperty("desktop.modules"));

    private DesktopProcess() {}

    /** @param nanos from the start of the process until it said so */
    record Said(String line, long nanos) {
        List<Double> numbers() {
            return Stream.of(line.split(" ", -1)).skip(1).map(Double::valueOf).toList();
        }
    }

    /** What a window said that began with this word. */
    static List<Said> say(String word, List<String> flags, String... arguments) {
        long begun = System.nanoTime();
        try {
            var process = new ProcessBuilder(command(flags, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.onExit().orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).exceptionally(late -> {
                process.destroyForcibly();
                return process;
            });
            var said = new ArrayList<Said>();
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine())
                    if (line.startsWith(word)) said.add(new Said(line, System.nanoTime() - begun));
            }
            process.waitFor();
            if (said.isEmpty()) throw new IllegalStateException(List.of(arguments) + " said nothing, and ended");
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java remembers the classes of jars only. */
    static boolean isMadeOfJars() {
        return Stream.of(CLASS_PATH.split(File.pathSeparator)).map(Path::of).noneMatch(Files::isDirectory);
    }

    private static List<String> command(List<String> flags, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx512m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"));
        command.addAll(flags);
        MODULES.ifPresentOrElse(
                modules -> command.addAll(List.of(
                        "--enable-native-access=javafx.graphics", "-p", modules, "--add-modules", "javafx.controls")),
                () -> command.add("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", CLASS_PATH, MeasuredDesktop.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
