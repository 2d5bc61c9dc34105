package org.expedite.served;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Clients of the server of a test's context. */
@Singleton
public final class Clients {
    private final EmbeddedServer server;

    Clients(EmbeddedServer server) {
        this.server = server;
    }

    /** Returns a client with a demo token, such as {@code demo-ana} for {@code ana}. */
    public Client as(String who) {
        return with("demo-" + who);
    }

    /** Returns an unauthenticated client. */
    public Client asNobody() {
        return new Client(server.getURI(), null);
    }

    /** Returns a client with a token. */
    public Client with(String token) {
        return new Client(server.getURI(), token);
    }
}
