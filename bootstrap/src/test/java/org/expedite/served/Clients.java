package org.expedite.served;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Clients of the server of a test's context. */
@Singleton
final class Clients {
    private final EmbeddedServer server;

    Clients(EmbeddedServer server) {
        this.server = server;
    }

    /** A client that signs in with a demo token, such as {@code demo-ana} for {@code ana}. */
    Client as(String who) {
        return with("demo-" + who);
    }

    /** A client that does not sign in. */
    Client asNobody() {
        return new Client(server.getURI(), null);
    }

    /** A client that signs in with a token. */
    Client with(String token) {
        return new Client(server.getURI(), token);
    }
}
