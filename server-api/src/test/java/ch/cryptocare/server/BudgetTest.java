package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nine files in ten stay small by habit; none may grow beyond what can be read whole. */
class BudgetTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 30;

    @Test
    void noFileIsTooLongToReadWhole() {
        assertThat(sources()
                        .filter(file -> lines(file) > LONGEST_FILE)
                        .map(file -> REPOSITORY.relativize(file).toString()))
                .isEmpty();
    }

    /** Constructors of modules and of the application are lists of parts, and read best as one. */
    @Test
    void noMethodIsTooLongToReadAtOnce() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = sources()
                    .filter(file -> file.toString().matches(".*/src/main/.*\\.java"))
                    .filter(file -> !file.toString().matches(".*(Module|Application|Desktop|MeasuredServer)\\.java"))
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var methods = new LongMethods(task);
            task.parse().forEach(methods::look);
            assertThat(methods.found).isEmpty();
        }
    }

    private static final class LongMethods extends TreeScanner<@Nullable Void, CompilationUnitTree> {
        final List<String> found = new ArrayList<>();
        private final Trees trees;

        LongMethods(JavacTask task) {
            trees = Trees.instance(task);
        }

        void look(CompilationUnitTree file) {
            scan(file, file);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree file) {
            if (method.getBody() != null) {
                var lines = file.getLineMap();
                var positions = trees.getSourcePositions();
                var first = lines.getLineNumber(positions.getStartPosition(file, method.getBody()));
                var length = lines.getLineNumber(positions.getEndPosition(file, method.getBody())) - first - 1;
                if (length > LONGEST_METHOD)
                    found.add(file.getSourceFile().getName() + ":" + first + " " + method.getName() + ", " + length
                            + " lines");
            }
            return super.visitMethod(method, file);
        }
    }

    private static Stream<Path> sources() {
        return Stream.of("common", "server-api", "client-web", "client-desktop", "sandbox", "journeys", "script")
                .map(REPOSITORY::resolve)
                .filter(Files::isDirectory)
                .flatMap(BudgetTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|js|css|sh)"))
                .filter(file -> !file.toString().matches(".*/(target|node_modules|third-party)/.*"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
