package ch.cryptocare.sandbox.run;

/** The end of the program: everything is stopped in reverse, and the exit status says whether that was wanted. */
final class Exit {
    private final Running running;
    private boolean stopping;
    private int status;

    Exit(Running running) {
        this.running = running;
    }

    /** What fails because we are stopping is no news. */
    synchronized void because(String sentence) {
        if (stopping) return;
        status = 1;
        Console.say(sentence);
    }

    /** Run by the machine when it goes down, by Ctrl-C as by a failure. */
    void stopEverything() {
        beginStopping();
        var failures = running.stop();
        if (!failures.isEmpty()) {
            status = 1;
            Console.say("Not everything stopped cleanly: " + failures);
        }
        Runtime.getRuntime().halt(status);
    }

    private synchronized void beginStopping() {
        stopping = true;
        if (status == 0) Console.say("Stopping…");
    }
}
