package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.process.FolderLock;
import ch.cryptocare.sandbox.process.Folders;
import ch.cryptocare.sandbox.process.Remembered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The folder of one installation, ours alone while we run. */
record Home(Path folder, FolderLock lock) implements AutoCloseable {
    private static final List<String> WHAT_IS_ANEW = List.of("postgres", "data-keys.json", "logs");
    private static final int TRIES = 50;

    /** Takes the folder; what a killed start left running in it is stopped first. */
    static Home take(Path folder) throws IOException {
        var home = new Home(folder, lock(folder));
        home.server().stop();
        owner(folder).write(ProcessHandle.current());
        starter(folder).write(ProcessHandle.current().parent().orElseGet(ProcessHandle::current));
        return home;
    }

    private static FolderLock lock(Path folder) throws IOException {
        for (var tries = 0; tries < TRIES; tries++) {
            var lock = FolderLock.tryTake(folder);
            if (lock.isPresent()) return lock.get();
            stopOwnerWithoutStarter(folder);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new CannotRun("Another program does not let go of " + folder + ".");
    }

    /** Whoever typed the command is gone, so nobody but us can stop what it started. */
    private static void stopOwnerWithoutStarter(Path folder) throws IOException {
        if (starter(folder).find().isPresent())
            throw new CannotRun("CryptoCare already runs on " + folder
                    + ": use that one, stop it, or set CRYPTOCARE_HOME and other ports for a second one.");
        owner(folder).stop();
    }

    private static Remembered owner(Path folder) {
        return new Remembered(folder.resolve("owner.pid"));
    }

    private static Remembered starter(Path folder) {
        return new Remembered(folder.resolve("starter.pid"));
    }

    Remembered server() {
        return new Remembered(folder.resolve("server.pid"));
    }

    /** Forgets all data; the unpacked programs stay. */
    void beginAnew() throws IOException {
        for (var name : WHAT_IS_ANEW) Folders.delete(folder.resolve(name));
    }

    @Override
    public void close() {
        lock.close();
    }
}
