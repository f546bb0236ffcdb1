package ch.cryptocare.server.platform.http;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that browsers may load, read once: what is not in here cannot be asked for. */
final class WebFiles {
    private static final Pattern SERVED = Pattern.compile(".*\\.(html|js|css|svg|png|ico|woff2|webmanifest|json)");

    /** A library may come with much that no page asks for. */
    private static final Pattern UNUSED = Pattern.compile("assets/vendor/hls\\.js/(?!dist/hls\\.light\\.min\\.js$).*");

    private static final Pattern VERSION = Pattern.compile("^([^/]+)/[^/]+/");
    private static final int BUILD_LENGTH = 12;

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Names this set of files: any change of any file changes it. */
    final String build;

    WebFiles() {
        load("web", name -> name);
        load(
                "META-INF/resources/webjars",
                name -> "assets/vendor/" + VERSION.matcher(name).replaceFirst("$1/"));
        build = fingerprint();
    }

    Map<String, byte[]> all() {
        return files;
    }

    private void load(String folder, java.util.function.UnaryOperator<String> rename) {
        try {
            var found = WebFiles.class.getClassLoader().getResources(folder);
            while (found.hasMoreElements()) load(found.nextElement(), folder, rename);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the pages cannot be read", e);
        }
    }

    private void load(URL url, String folder, java.util.function.UnaryOperator<String> rename)
            throws IOException, URISyntaxException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            var prefix = folder + "/";
            var archive = jar.getJarFile();
            for (var entry : archive.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(prefix))
                    .toList()) {
                var name = rename.apply(entry.getName().substring(prefix.length()));
                if (isServed(name))
                    files.put(name, archive.getInputStream(entry).readAllBytes());
            }
        } else {
            var root = Path.of(url.toURI());
            try (Stream<Path> paths = Files.walk(root)) {
                for (var path : paths.filter(Files::isRegularFile).toList()) {
                    var name = rename.apply(root.relativize(path).toString().replace('\\', '/'));
                    if (isServed(name)) files.put(name, Files.readAllBytes(path));
                }
            }
        }
    }

    private static boolean isServed(String name) {
        return SERVED.matcher(name).matches() && !UNUSED.matcher(name).matches();
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, BUILD_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
