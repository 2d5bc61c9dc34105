package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.expedite.web.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a case, its notes and its files. */
@MicronautTest(transactional = false)
class CasePagesTest extends CasePageRequests {
    @Test
    void others_do_not_learn_of_a_case() {
        String path = opened("ana", COMPLETE);
        assertThat(get("ivy", path).status()).isEqualTo(404);
        assertThat(get("ivy", "/cases/none").status()).isEqualTo(404);
        assertThat(post("ivy", path + "/notes", Map.of("body", "x")).status()).isEqualTo(404);
        assertThat(get("admin", path).status()).isEqualTo(403);
    }

    @Test
    void an_engineer_writes_internal_notes_unless_said_otherwise() {
        String path = opened("ana", COMPLETE);
        assertThat(post("engineer-l1", path + "/notes", Map.of("body", "Our own")).status())
                .isEqualTo(303);
        post("engineer-l1", path + "/notes", Map.of("body", "For you", "visibility", "PUBLIC"));
        post("ana", path + "/notes", Map.of("body", HOSTILE, "visibility", "INTERNAL"));

        assertThat(get("engineer-l1", path).raw().body())
                .contains("Our own", "class=\"internal\"", "For you", "&lt;script&gt;")
                .contains("value=\"INTERNAL\" checked");
        assertThat(get("ana", path).raw().body())
                .contains("For you", "&lt;script&gt;")
                .doesNotContain("Our own", HOSTILE);
        Answer empty = post("ana", path + "/notes", Map.of("body", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.raw().body()).contains("Write something here.");
    }

    @Test
    void people_are_named_to_those_who_may_know_them() {
        String path = opened("ana", COMPLETE);
        claim();
        post("engineer-l1", path + "/notes", Map.of("body", "Ours", "visibility", "PUBLIC"));

        assertThat(get("duty-manager", path).raw().body())
                .contains("<strong>The engineer-l1</strong> wrote", "<dd>Acme</dd>")
                .contains("<strong>Ana</strong> opened the case as P1 Critical")
                .contains("The engineer-l1 <span class=\"id small muted\">engineer-l1</span>")
                .contains("Ana <span class=\"id small muted\">ana</span>");
        assertThat(get("dan", path).raw().body())
                .contains("<strong>Ana</strong> opened", "<strong>engineer-l1</strong> wrote")
                .doesNotContain("The engineer-l1");
    }

    @Test
    void files_are_added_by_a_plain_form_and_sent_for_download() {
        String path = opened("ana", COMPLETE);
        String body =
                """
                --x
                Content-Disposition: form-data; name="file"; filename="a<b.txt"
                Content-Type: text/html

                <b>core</b>
                --x--
                """
                        .replace("\n", "\r\n");
        Answer added =
                server.send(
                        request("ana", path + "/files")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(body)));
        done(added, path);
        String page = get("ana", path).raw().body();
        assertThat(page).contains("a&lt;b.txt", "11 bytes");
        String link = page.substring(page.indexOf(path + "/files/"));
        Answer file = get("dan", link.substring(0, link.indexOf('"')));
        assertThat(file.raw().body()).isEqualTo("<b>core</b>");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(get("ivy", link.substring(0, link.indexOf('"'))).status()).isEqualTo(404);
        assertThat(get("ana", path + "/files/none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a.txt, '', The file is empty.",
                "'', '', Choose a file whose name has at most 255 characters.",
                "long, text, Choose a file whose name has at most 255 characters.",
                "none, '', Choose a file."
            })
    void a_file_that_cannot_be_taken_is_told_at_its_field(
            @Nullable String name, String content, String told) {
        String path = opened("ana", COMPLETE);
        String fileName = "long".equals(name) ? "a".repeat(300) : name;
        String part =
                name == null
                        ? ""
                        : """
                        --x
                        Content-Disposition: form-data; name="file"; filename="%s"
                        Content-Type: text/plain

                        %s
                        """
                                .formatted(fileName, content);
        Answer rejected =
                server.send(
                        request("ana", path + "/files")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(
                                        BodyPublishers.ofString(
                                                (part + "--x--\n").replace("\n", "\r\n"))));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.raw().body())
                .contains("id=\"file-error\">" + told, "aria-describedby=\"file-error\"")
                .contains("What happened");
    }

    @Test
    void a_long_timeline_shows_its_end_and_leads_to_its_beginning() {
        String path = opened("ana", COMPLETE);
        for (int i = 0; i < 45; i++) {
            post("ana", path + "/notes", Map.of("body", "Note " + i + "."));
        }
        String end = get("ana", path).raw().body();
        assertThat(end).contains("Note 44.", "Earlier events").doesNotContain("Note 1.");
        assertThat(get("ana", path + "?after=0.0").raw().body())
                .contains("opened the case", "Note 1.")
                .doesNotContain("Earlier events");
        assertThat(get("ana", path + "?after=x").status()).isEqualTo(200);
    }

    @Test
    void the_pages_are_german_for_who_reads_german() {
        String path = opened("ana", COMPLETE);
        for (String page : new String[] {"/cases/new?serial=JN1", path}) {
            assertThat(
                            server.send(request("ana", page).header("Accept-Language", "de").GET())
                                    .raw()
                                    .body())
                    .contains("lang=\"de\"")
                    .doesNotContain("Open the case", "What happened", "Serial number");
        }
    }
}
