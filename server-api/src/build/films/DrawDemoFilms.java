import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws the films of the demo's courses and has ffmpeg cut them up for HLS; what is said in them is beside, by hand. Run by hand when a film changes, what it makes
 * is committed: {@code java server-api/src/build/films/DrawDemoFilms.java}
 */
class DrawDemoFilms {
    static final Path FILMS = Path.of("server-api/src/main/resources/ch/cryptocare/server/demo/films");
    static final Path FONT =
            Path.of("client-desktop/src/main/resources/ch/cryptocare/desktop/theme/fonts/Inter_700Bold.ttf");
    static final int A_SECOND = 15;

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        var font = Font.createFont(Font.TRUETYPE_FONT, FONT.toFile());
        make("hands", 32, new Hands(font));
        make("doses", 30, new Doses(font));
        make("compressions", 30, new Compressions(font));
    }

    static void make(String name, int seconds, Film film) throws Exception {
        var folder = FILMS.resolve(name);
        if (Files.exists(folder))
            for (var old : folder.toFile().listFiles()) if (!old.getName().endsWith(".vtt")) old.delete();
        Files.createDirectories(folder);
        var command = List.of(
                "ffmpeg",
                "-loglevel",
                "error",
                "-f",
                "rawvideo",
                "-pixel_format",
                "bgr24",
                "-video_size",
                Looks.WIDTH + "x" + Looks.HEIGHT,
                "-framerate",
                String.valueOf(A_SECOND),
                "-i",
                "-",
                "-c:v",
                "libx264",
                "-preset",
                "veryslow",
                "-crf",
                "30",
                "-pix_fmt",
                "yuv420p",
                "-g",
                String.valueOf(4 * A_SECOND),
                "-keyint_min",
                String.valueOf(4 * A_SECOND),
                "-sc_threshold",
                "0",
                "-fflags",
                "+bitexact",
                "-flags:v",
                "+bitexact",
                "-hls_time",
                "4",
                "-hls_playlist_type",
                "vod",
                "-hls_segment_type",
                "fmp4",
                "-hls_fmp4_init_filename",
                "init.mp4",
                "-hls_segment_filename",
                folder.resolve("part-%02d.m4s").toString(),
                folder.resolve("index.m3u8").toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/stderr"))
                .start();
        var frame = new BufferedImage(Looks.WIDTH, Looks.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        try (var pipe = process.getOutputStream()) {
            for (int at = 0; at < seconds * A_SECOND; at++) {
                var picture = frame.createGraphics();
                picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                picture.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
                picture.setPaint(
                        new GradientPaint(0, 0, new Color(0x0f3d3a), Looks.WIDTH, Looks.HEIGHT, new Color(0x0b2430)));
                picture.fillRect(0, 0, Looks.WIDTH, Looks.HEIGHT);
                film.draw(picture, at / (double) A_SECOND);
                picture.dispose();
                pipe.write(((DataBufferByte) frame.getRaster().getDataBuffer()).getData());
            }
        }
        if (process.waitFor() != 0) throw new IllegalStateException(name + " was not made");
    }
}
