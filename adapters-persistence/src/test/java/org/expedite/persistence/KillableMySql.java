package org.expedite.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * A MySQL server of one test, which can be killed, started again and stopped for a while. It keeps
 * what it has acknowledged, as a server of production does.
 */
public final class KillableMySql {
    private final LocalMySqlServer server;
    private final int port;

    private KillableMySql(LocalMySqlServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts a new and empty server, which ends with the JVM. */
    public static KillableMySql start() {
        LocalMySqlServer server = LocalMySqlServer.durable();
        return new KillableMySql(server, server.initializeAndRun().port());
    }

    /** Returns its port on the loopback interface. */
    public int port() {
        return port;
    }

    /** Kills the server at once, as {@code kill -9} does. */
    public void kill() {
        ProcessHandle process = server.process();
        CompletableFuture<ProcessHandle> end = process.onExit();
        process.destroyForcibly();
        end.join();
    }

    /** Starts the killed server again. */
    public void restart() {
        server.restart(port);
    }

    /** Stops the server: its connections stay open, and it does not respond. */
    public void pause() {
        signal("STOP");
    }

    /** Continues the stopped server. */
    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            String pid = Long.toString(server.process().pid());
            int code = new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -%s %s: %d".formatted(name, pid, code));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
