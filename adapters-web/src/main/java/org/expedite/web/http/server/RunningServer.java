package org.expedite.web.http.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/**
 * A server from its start to its orderly stop: it first takes no new connection, then finishes the
 * requests that it has, and only then lets go of the rest, the database among it.
 *
 * <p>The framework's own way to run a server stops the threads of the network first and so loses
 * the answer to a request that takes longer than two more seconds.
 */
public final class RunningServer implements AutoCloseable {

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private RunningServer(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param builder with {@link WebSettings} among its properties; its context is started here
     * @return the server, which accepts connections
     * @throws RuntimeException if the context or the server does not start; nothing is left of it
     */
    public static RunningServer start(ApplicationContextBuilder builder) {
        ApplicationContext context = builder.build();
        try {
            context.start();
            return new RunningServer(context, context.getBean(EmbeddedServer.class).start());
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /**
     * Where the server listens.
     *
     * @return its address, with the port that it has in fact
     */
    public URI address() {
        return server.getURI();
    }

    /**
     * What the server runs on.
     *
     * @return the context
     */
    public ApplicationContext context() {
        return context;
    }

    /** Waits until the process is told to stop, and stops in order then. */
    public void runUntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "orderly-stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops in order: see the class. */
    @Override
    public void close() {
        context.close();
        stopped.countDown();
    }
}
