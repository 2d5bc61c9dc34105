package org.expedite.web.probe;

import io.micronaut.context.ApplicationContext;
import org.expedite.web.http.server.RunningServer;
import org.expedite.web.http.server.WebSettings;

/** The probe's server as a process of its own. */
public final class ProbeServer {

    private ProbeServer() {}

    /** Prints the port and serves until told to stop. */
    public static void main(String[] args) {
        RunningServer server =
                RunningServer.start(
                        ApplicationContext.builder()
                                .deduceEnvironment(false)
                                .properties(WebSettings.of("127.0.0.1", -1)));
        System.out.println("port " + server.address().getPort());
        server.runUntilStopped();
    }
}
