package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in a recording, and when, as WebVTT has it. */
public record CaptionTrack(String text) {
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern HEAD = Pattern.compile("WEBVTT([ \\t][^\\n]*)?(\\n|$)");
    private static final Pattern ARROW = Pattern.compile("(?m)^.*-->.*$");
    private static final String TIME = "(?:(\\d{2,6}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMING = Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t].*)?");
    private static final Pattern UNHEARD_OF = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    public CaptionTrack {
        text = text.replaceFirst("^\\uFEFF", "").replaceAll("\\r\\n?", "\n");
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) throw refused("too-long");
        if (!HEAD.matcher(text).lookingAt() || UNHEARD_OF.matcher(text).find()) throw refused("not-webvtt");
        var cues = ARROW.matcher(text).results().map(line -> line.group()).toList();
        if (cues.isEmpty()) throw refused("empty");
        for (var cue : cues) requireTimes(cue);
    }

    private static void requireTimes(String cue) {
        var timing = TIMING.matcher(cue);
        if (!timing.matches() || millis(timing, 1) >= millis(timing, 5)) throw refused("not-webvtt");
    }

    private static long millis(Matcher time, int first) {
        long hours = time.group(first) == null ? 0 : Long.parseLong(time.group(first));
        return ((hours * 60 + number(time, first + 1)) * 60 + number(time, first + 2)) * 1000 + number(time, first + 3);
    }

    private static int number(Matcher time, int group) {
        return Integer.parseInt(time.group(group));
    }

    private static Refusal refused(String reason) {
        return Refusal.invalid("track", reason);
    }
}
