package ch.cryptocare.common.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown files below a folder, without what was built or installed there. */
record Documents(Path root) {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(?:#[^)\\s]*)?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    /** Tests run in their module's folder, which is one below. */
    static Documents ofThisRepository() throws IOException {
        return new Documents(Path.of("..").toRealPath());
    }

    /** As {@code document -> link}. */
    List<String> deadLinks() throws IOException {
        var dead = new ArrayList<String>();
        for (var document : files())
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !ELSEWHERE.matcher(link).matches())
                    .filter(link -> Files.notExists(document.resolveSibling(link)))
                    .forEach(link -> dead.add(root.relativize(document) + " -> " + link));
        return dead;
    }

    List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private boolean isOurs(Path folder) {
        var name = folder.getFileName().toString();
        return folder.equals(root) || !(name.startsWith(".") || name.equals("target") || name.equals("node_modules"));
    }
}
