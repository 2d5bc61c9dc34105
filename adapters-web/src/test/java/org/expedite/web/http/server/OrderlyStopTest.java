package org.expedite.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.probe.ProbeController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A stopped server takes no new requests and finishes the running ones. */
@ResourceLock("ProbeController")
class OrderlyStopTest {

    private static final int TIMEOUT_SECONDS = 20;

    @Test
    void a_running_request_gets_its_response_and_new_connections_are_rejected() throws Exception {
        ProbeController.entered = new CountDownLatch(1);
        ProbeController.released = new CountDownLatch(1);
        RunningServer server = RunningServer.start(ApplicationContext.builder());
        ProbeClient client = server.context().getBean(ProbeClient.class);
        int port = client.port();

        CompletableFuture<Answer> slow =
                CompletableFuture.supplyAsync(() -> client.get("/v1/probes/slow"));
        assertThat(ProbeController.entered.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server.context()::close);
        awaitRejectedConnection(port);

        assertThatIOException().isThrownBy(() -> connect(port));
        assertThat(stopping).isNotDone();
        assertThat(slow).isNotDone();
        ProbeController.released.countDown();

        Answer answer = slow.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEqualTo("done");
        stopping.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        server.close();
    }

    private static void awaitRejectedConnection(int port) throws InterruptedException {
        for (int tries = 0; tries < 500; tries++) {
            try {
                connect(port);
            } catch (IOException _) {
                return;
            }
            Thread.sleep(10);
        }
    }

    private static void connect(int port) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
}
