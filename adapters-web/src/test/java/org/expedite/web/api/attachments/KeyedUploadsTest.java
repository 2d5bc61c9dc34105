package org.expedite.web.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.application.InMemoryPorts;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repeated uploads under the same key. */
@MicronautTest(transactional = false)
class KeyedUploadsTest {
    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    private String path = "";

    @BeforeEach
    void open() {
        path = api.as("ana").opens("P2").header("Location");
    }

    @Test
    void a_repeated_upload_is_stored_once_and_gets_the_first_response() {
        Answer first = send(Multipart.file("a", "abc").andText("description", "d"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();

        replayed(first, send(Multipart.file("a", "abc").andText("description", "d")));
        replayed(
                first,
                send(
                        new Multipart()
                                .andText("description", "d")
                                .andFile("file", "folder/a", new byte[] {'a', 'b', 'c'})));
        assertThat(api.as("ana").get(path + "/attachments").json().get("items")).hasSize(1);
        assertThat(ports.attachmentFiles().count()).as("files").isEqualTo(1);
        assertThat(api.as("ana").get(first.header("Location")).raw().body()).isEqualTo("abc");
    }

    @Test
    void another_name_description_or_content_is_another_request() {
        send(Multipart.file("a", "abc"));
        for (Multipart other :
                new Multipart[] {
                    Multipart.file("b", "abc"),
                    Multipart.file("a", "abd"),
                    Multipart.file("a", "abc").andText("description", "d")
                }) {
            Answer rejected = send(other);
            assertThat(rejected.status()).isEqualTo(422);
            assertThat(rejected.at("/code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }
        assertThat(ports.attachmentFiles().count()).as("files").isEqualTo(1);
    }

    @Test
    void a_repeated_upload_gets_the_first_response_even_on_a_finished_case() {
        Answer first = send(Multipart.file("a", "abc"));
        api.as("ana").post(path + "/withdrawals", "{}");

        replayed(first, send(Multipart.file("a", "abc")));

        Answer rejected =
                api.as("ana")
                        .post(
                                path + "/attachments",
                                Multipart.file("a", "abc"),
                                "Idempotency-Key",
                                "another");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(ports.attachmentFiles().count()).as("files").isEqualTo(1);
    }

    private Answer send(Multipart body) {
        return api.as("ana").post(path + "/attachments", body, "Idempotency-Key", "k1");
    }

    private static void replayed(Answer first, Answer again) {
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
    }
}
