package org.expedite.web.http.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A server from its start to its orderly stop: it first accepts no new connection, then finishes
 * its running requests, and only then releases the rest, such as the database.
 *
 * <p>The framework's own way to run a server stops the network threads first and so loses responses
 * that take more than two more seconds.
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
     * Returns the address of the server for clients.
     *
     * @return its address, with the actual port
     */
    public URI address() {
        return addressOf(server, context.getBean(OpsPort.class));
    }

    /**
     * Returns the address of a server for clients.
     *
     * @param server a server that has started
     * @param ops its port for operators
     * @return its address, with the actual port
     */
    public static URI addressOf(EmbeddedServer server, OpsPort ops) {
        URI any = server.getURI();
        return ops.number().isEmpty()
                ? any
                : URI.create(
                        any.getScheme() + "://" + any.getHost() + ":" + clientPort(server, ops));
    }

    private static int clientPort(EmbeddedServer server, OpsPort ops) {
        return ((NettyEmbeddedServer) server)
                .getBoundPorts().stream()
                        .filter(port -> port != ops.number().orElseThrow())
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * Returns the context of the server.
     *
     * @return the context
     */
    public ApplicationContext context() {
        return context;
    }

    /**
     * Waits until the process is told to stop, and then stops in order. From the signal on
     * readiness reports the node as down, and new connections are still accepted for a while: load
     * balancers need some time to notice.
     *
     * @param drain the time from the signal until new connections are refused
     */
    public void runUntilStopped(Duration drain) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(drain), "orderly-stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Duration drain) {
        context.getBean(StopSignal.class).give();
        try {
            Thread.sleep(drain);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Stops in order, as described at the class. */
    @Override
    public void close() {
        context.close();
        stopped.countDown();
    }
}
