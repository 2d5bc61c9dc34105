package org.expedite.web.probe;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import org.expedite.web.http.server.RunningServer;
import org.expedite.web.http.server.WebSettings;

/** The probe's server as a separate process. */
public final class ProbeServer {

    private ProbeServer() {}

    /** Prints the port and serves until it is terminated. */
    public static void main(String[] args) {
        RunningServer server =
                RunningServer.start(
                        ApplicationContext.builder()
                                .deduceEnvironment(false)
                                .properties(WebSettings.of("127.0.0.1", -1)));
        System.out.println("port " + server.address().getPort());
        server.runUntilStopped(Duration.ZERO);
    }
}
