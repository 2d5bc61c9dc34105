package org.expedite.web.pages.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.expedite.application.Center;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.pages.PageVisitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of hints. The tests take the place of what ticks in the program. */
@MicronautTest(transactional = false)
class LiveTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = 5_000_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject ProbeClient server;
    @Inject PageVisitors visitors;
    @Inject SettableClock clock;
    @Inject LiveHub hub;

    @AfterEach
    void hang_up() {
        hub.shutdownGracefully();
        await(() -> hub.listeners() == 0);
    }

    @Test
    void listeners_are_told_of_changes_that_they_may_see() throws Exception {
        Stream engineer = listen(engineer());
        Stream ana = listen(visitors.person("ana", PersonKind.CONTACT, Role.CUSTOMER));
        Stream zoe = listen(visitors.person("zoe", PersonKind.CONTACT, Role.CUSTOMER));
        hub.tick();
        for (Stream stream : List.of(engineer, ana, zoe)) {
            assertThat(stream.next())
                    .contains("event: from")
                    .anyMatch(line -> line.matches("retry: [23]\\d\\d\\d"))
                    .anyMatch(line -> line.matches("data: \\{\"at\":\\d+,\"from\":\\d+}"));
        }

        String number = opened();
        note(number, "INTERNAL");
        note(number, "PUBLIC");
        hub.tick();
        assertThat(engineer.next())
                .contains("event: hint", "id: " + number + ".1.0")
                .anyMatch(
                        line ->
                                line.startsWith("data: {")
                                        && line.contains("\"case\":\"" + number + "\"")
                                        && line.contains("\"version\":1")
                                        && line.contains("\"kind\":\"OPENED\"")
                                        && line.contains("\"waiting_at\":\"L1\""));
        assertThat(engineer.next()).contains("id: " + number + ".1.1");
        assertThat(engineer.next()).contains("id: " + number + ".2.0");
        assertThat(ana.next()).contains("id: " + number + ".1.0");
        assertThat(ana.next()).as("without the internal note").contains("id: " + number + ".2.0");
        hub.beat();
        assertThat(zoe.next()).as("nothing before").contains("event: beat");
    }

    @Test
    void whoever_comes_again_is_told_of_what_was_recently() throws Exception {
        Stream first = listen(engineer());
        hub.tick();
        first.next();
        String number = opened();
        hub.tick();
        first.next();

        Stream second = listen(visitors.again("engineer-l1"));
        hub.tick();
        assertThat(second.next()).contains("event: from");
        assertThat(second.next()).contains("id: " + number + ".1.0");
        clock.set(clock.instant().plusSeconds(61));
        Stream third = listen(visitors.again("engineer-l1"));
        hub.tick();
        assertThat(third.next()).contains("event: from");
        hub.beat();
        assertThat(third.next()).as("not what is long ago").contains("event: beat");
    }

    @Test
    void the_address_exists_only_for_browsers_of_people_who_may_see_cases() {
        NewSession registrar = visitors.registrar("zed");
        assertThat(status(registrar.secret())).isEqualTo(404);
        assertThat(status("nobody's")).isEqualTo(404);
        assertThat(server.get("/events").status()).as("a token").isEqualTo(404);
        assertThat(server.send(server.anonymous("/events").GET()).status()).isEqualTo(404);
    }

    @Test
    void a_stream_ends_with_its_session_and_does_not_prolong_it() throws Exception {
        NewSession revoked = engineer();
        NewSession idle = visitors.again("engineer-l1");
        Stream ofRevoked = listen(revoked);
        Stream ofIdle = listen(idle);
        visitors.end(revoked);
        hub.beat();
        assertThat(ofRevoked.ends()).isTrue();
        assertThat(ofIdle.next()).contains("event: beat");

        Duration step = Center.SESSIONS.idle().dividedBy(4);
        for (int i = 0; i < 3; i++) {
            clock.set(clock.instant().plus(step));
            listen(idle);
            hub.beat();
            assertThat(ofIdle.next()).contains("event: beat");
        }
        clock.set(clock.instant().plus(step));
        hub.beat();
        assertThat(ofIdle.ends()).isTrue();
        assertThat(status(idle.secret())).isEqualTo(404);
    }

    @Test
    void an_account_has_so_many_streams() throws Exception {
        NewSession session = engineer();
        for (int i = 0; i < LiveLimits.PER_ACCOUNT; i++) {
            listen(session);
        }
        assertThat(status(session.secret())).isEqualTo(429);
        listen(visitors.person("ana", PersonKind.CONTACT, Role.CUSTOMER));
    }

    @Test
    void a_browser_that_goes_away_counts_no_more() throws Exception {
        Stream stream = listen(engineer());
        stream.lines.close();
        await(
                () -> {
                    hub.beat();
                    return hub.listeners() == 0;
                });
    }

    private NewSession engineer() {
        return visitors.person("engineer-l1", PersonKind.ENGINEER, Role.ENGINEER);
    }

    private Stream listen(NewSession session) throws Exception {
        int before = hub.listeners();
        HttpResponse<java.util.stream.Stream<String>> response =
                HTTP.send(
                        request(session.secret()).header("Accept-Encoding", "gzip, br").build(),
                        BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Content-Encoding").orElse("identity"))
                .as("proxies and browsers get each event at once")
                .isEqualTo("identity");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        await(() -> hub.listeners() > before);
        Stream stream = new Stream(response.body());
        assertThat(stream.next()).as("at once").contains("event: begin");
        return stream;
    }

    private int status(String secret) {
        Answer answer = server.send(request(secret));
        return answer.status();
    }

    private HttpRequest.Builder request(String secret) {
        return server.anonymous("/events")
                .header("Accept", "text/event-stream")
                .header("Cookie", PageVisitors.COOKIE + "=" + secret)
                .timeout(LONGEST)
                .GET();
    }

    private String opened() {
        return server.post(
                        "/v1/cases",
                        """
                        {"channel":"WEB","product":{"serial":"JN1"},"priority":"P2",
                         "synopsis":"Down"}\
                        """)
                .at("/number");
    }

    private void note(String number, String visibility) throws IOException {
        HttpRequest.Builder request =
                server.anonymous("/v1/cases/" + number + "/notes")
                        .header("Authorization", "Bearer demo-engineer-l1")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"body\":\"A note\",\"visibility\":\"%s\"}"
                                                .formatted(visibility)));
        assertThat(server.send(request).status()).isEqualTo(201);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** The events of a response, as they come. */
    private static final class Stream {
        private final java.util.stream.Stream<String> lines;
        private final Iterator<String> iterator;

        Stream(java.util.stream.Stream<String> lines) {
            this.lines = lines;
            this.iterator = lines.iterator();
        }

        /** Waits for an event, and returns its lines. */
        List<String> next() {
            List<String> event = new ArrayList<>();
            for (String line = iterator.next(); !line.isEmpty(); line = iterator.next()) {
                event.add(line);
            }
            return event;
        }

        boolean ends() {
            return !iterator.hasNext();
        }
    }
}
