package org.expedite.web.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.attachments.StorageLimits;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.RawSocket;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are added to a case, listed and downloaded. */
@MicronautTest(transactional = false)
class AttachmentsTest {
    private static final String SHA_256_OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    private String path = "";

    @BeforeEach
    void open() {
        path = api.as("ana").opens("P2").header("Location");
    }

    @Test
    void adding_a_file_changes_the_case() {
        Answer added =
                add("ana", Multipart.file("core.txt", "abc").andText("description", "Of RE0\n🔥"));
        assertThat(added.status()).isEqualTo(201);
        String id = added.at("/id");
        assertThat(added.header("Location")).isEqualTo(path + "/attachments/" + id);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(added.at("/file_name")).isEqualTo("core.txt");
        assertThat(added.at("/media_type")).isNotEqualTo("application/x-said-by-client");
        assertThat(added.json().path("size_bytes").asLong()).isEqualTo(3);
        assertThat(added.at("/sha256")).isEqualTo(SHA_256_OF_ABC);
        assertThat(added.at("/uploaded_by_id")).isEqualTo("ana");
        assertThat(added.at("/uploaded_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(added.at("/description")).isEqualTo("Of RE0\n🔥");
        assertThat(api.as("ana").get(path).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void parts_may_come_in_any_order_without_description() {
        Answer swapped =
                add(
                        "ana",
                        new Multipart()
                                .andText("description", "First")
                                .andFile("file", "a", new byte[] {1}));
        assertThat(swapped.status()).isEqualTo(201);
        assertThat(swapped.at("/description")).isEqualTo("First");
        Answer without = add("ana", Multipart.file("a", "x"));
        assertThat(without.json().get("description").isNull()).isTrue();
    }

    @Test
    void a_file_is_downloaded_unchanged_and_never_displayed() {
        String html = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
        Answer added = add("ana", Multipart.file("page.html", html));
        Answer file = api.as("engineer").get(added.header("Location"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.raw().body()).isEqualTo(html);
        assertThat(file.header("Content-Type")).isEqualTo("text/html");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"page.html\"; filename*=UTF-8''page.html");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(file.header("Cache-Control")).isEqualTo("private");
        assertThat(file.header("ETag")).isEqualTo(added.header("ETag"));
    }

    @Test
    void the_last_segment_of_a_path_is_the_file_name() {
        assertThat(add("ana", Multipart.file("../../etc/passwd", "x")).at("/file_name"))
                .isEqualTo("passwd");
        assertThat(add("ana", Multipart.file("C:\\\\temp\\\\a.log", "x")).at("/file_name"))
                .isEqualTo("a.log");
    }

    @Test
    void quotes_in_a_file_name_do_not_cut_it() {
        assertThat(add("ana", Multipart.file("core \"RE0\" of jn1.txt", "x")).at("/file_name"))
                .isEqualTo("core \"RE0\" of jn1.txt");
        assertThat(add("ana", Multipart.file("C:\\temp\\\"a\".log", "x")).at("/file_name"))
                .isEqualTo("\"a\".log");
    }

    @Test
    void a_download_has_its_length_and_may_be_continued() {
        String file = add("ana", Multipart.file("digits", "0123456789")).header("Location");
        Answer whole = api.as("ana").get(file);
        assertThat(whole.header("Content-Length")).isEqualTo("10");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(
                        RawSocket.send(
                                api.port(),
                                "HEAD "
                                        + file
                                        + " HTTP/1.1\nHost: x\nAuthorization: Bearer demo-ana\n"
                                        + "Range: bytes=0-1\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: 10\r\n");
        for (String[] part :
                new String[][] {
                    {"bytes=0-0", "0", "0-0"},
                    {"bytes=4-6", "456", "4-6"},
                    {"Bytes = 7-", "789", "7-9"},
                    {"bytes=-4", "6789", "6-9"},
                    {"bytes=-99", "0123456789", "0-9"},
                    {"bytes=8-99999999999999999999", "89", "8-9"}
                }) {
            Answer answer = ranged(file, "Range", part[0]);
            assertThat(answer.status()).as(part[0]).isEqualTo(206);
            assertThat(answer.raw().body()).isEqualTo(part[1]);
            assertThat(answer.header("Content-Range")).isEqualTo("bytes " + part[2] + "/10");
            assertThat(answer.header("Content-Length"))
                    .isEqualTo(Integer.toString(part[1].length()));
            assertThat(answer.header("ETag")).isEqualTo(whole.header("ETag"));
            assertThat(answer.header("Content-Disposition")).contains("digits");
        }
    }

    @Test
    void a_range_that_cannot_be_sent_is_answered_416_or_ignored() {
        String file = add("ana", Multipart.file("digits", "0123456789")).header("Location");
        for (String range : new String[] {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
            Answer none = ranged(file, "Range", range);
            assertThat(none.status()).as(range).isEqualTo(416);
            assertThat(none.at("/code")).isEqualTo("RANGE_NOT_SATISFIABLE");
            assertThat(none.header("Content-Range")).isEqualTo("bytes */10");
        }
        for (String range :
                new String[] {"bytes=0-1,4-5", "bytes=5-2", "bytes=-", "lines=1-2", "bytes=a-b"}) {
            Answer whole = ranged(file, "Range", range);
            assertThat(whole.status()).as(range).isEqualTo(200);
            assertThat(whole.raw().body()).isEqualTo("0123456789");
        }
        assertThat(ranged(file, "Range", "bytes=0-1", "If-Range", "\"1\"").status()).isEqualTo(206);
        for (String other : new String[] {"\"2\"", "W/\"1\"", "Sat, 28 Nov 2026 00:00:00 GMT"}) {
            assertThat(ranged(file, "Range", "bytes=0-1", "If-Range", other).status())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    @Test
    void file_names_of_any_language_survive_a_round_trip() {
        Answer added = add("ana", Multipart.file("Störung Zürich 100% 🔥.log", "x"));
        assertThat(added.at("/file_name")).isEqualTo("Störung Zürich 100% 🔥.log");
        assertThat(api.as("ana").get(added.header("Location")).header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"St_rung Z_rich 100_ _.log\";"
                                + " filename*=UTF-8''St%C3%B6rung%20Z%C3%BCrich%20100%25%20"
                                + "%F0%9F%94%A5.log");
    }

    @Test
    void files_are_listed_in_pages_newest_last() {
        for (String name : new String[] {"a", "b", "c"}) {
            add("ana", Multipart.file(name, name));
        }
        Answer first = api.as("dan").get(path + "/attachments?limit=2");
        assertThat(first.all("/items", "/file_name")).containsExactly("a", "b");
        Answer second =
                api.as("dan").get(path + "/attachments?limit=2&cursor=" + first.at("/next_cursor"));
        assertThat(second.all("/items", "/file_name")).containsExactly("c");
        assertThat(second.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void actors_without_access_get_404_and_without_casework_403() {
        String file = add("ana", Multipart.file("a", "x")).header("Location");
        for (String who : new String[] {"zoe", "pat"}) {
            assertThat(add(who, Multipart.file("a", "x")).status()).isEqualTo(404);
            assertThat(api.as(who).get(path + "/attachments").status()).isEqualTo(404);
            assertThat(api.as(who).get(file).status()).isEqualTo(404);
        }
        assertThat(add("registrar", Multipart.file("a", "x")).status()).isEqualTo(403);
        assertThat(api.as("registrar").get(file).status()).isEqualTo(403);
        assertThat(api.anonymous().get(file).status()).isEqualTo(401);
        assertThat(ports.attachmentFiles().count()).isEqualTo(1);
    }

    @Test
    void a_file_is_found_only_on_its_own_case() {
        String id = add("ana", Multipart.file("a", "x")).at("/id");
        String other = api.as("ana").opens("P2").header("Location");
        assertThat(api.as("ana").get(other + "/attachments/" + id).status()).isEqualTo(404);
        assertThat(api.as("ana").get(path + "/attachments/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_finished_case_takes_no_files() {
        api.as("ana").post(path + "/withdrawals", "{}");
        Answer rejected = add("ana", Multipart.file("a", "x"));
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("CASE_NOT_OPEN");
        assertThat(rejected.json().get("allowed_actions").toString()).isEqualTo("[\"REOPEN\"]");
        assertThat(ports.attachmentFiles().count()).isZero();
    }

    @Test
    void a_case_or_organization_without_space_takes_no_files() {
        ports.attachments().limit(limits(2, 100));
        add("ana", Multipart.file("a", "x"));
        add("ana", Multipart.file("b", "x"));
        Answer full = add("engineer", Multipart.file("c", "x"));
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.at("/code")).isEqualTo("CASE_STORAGE_FULL");
        assertThat(full.at("/detail"))
                .isEqualTo("A case may have at most 2 files of together 1 MiB.");
        ports.attachments().limit(limits(100, 2));
        assertThat(add("ana", Multipart.file("c", "x")).at("/code"))
                .isEqualTo("ORGANIZATION_STORAGE_FULL");
        ports.attachments().limit(limits(100, 100));
        assertThat(add("ana", Multipart.file("c", new byte[1 << 20])).at("/code"))
                .as("too large together with the others")
                .isEqualTo("CASE_STORAGE_FULL");
        assertThat(ports.attachmentFiles().count()).isEqualTo(2);
        assertThat(add("ana", Multipart.file("c", "x")).status()).isEqualTo(201);
        ports.attachments().limit(StorageLimits.NONE);
    }

    private static StorageLimits limits(long filesOfCase, long filesOfOrganization) {
        return new StorageLimits(
                new StorageLimits.Limit(filesOfCase, 1 << 20),
                new StorageLimits.Limit(filesOfOrganization, 1 << 30));
    }

    @Test
    void a_damaged_file_is_never_sent() {
        Answer added = add("ana", Multipart.file("a", "abc"));
        AttachmentId id = new AttachmentId(added.at("/id"));
        ports.attachmentFiles().change(id, _ -> "abd".getBytes(StandardCharsets.US_ASCII));
        Answer corrupted = api.as("ana").get(added.header("Location"));
        assertThat(corrupted.status()).isEqualTo(500);
        assertThat(corrupted.at("/code")).isEqualTo("INTERNAL_ERROR");
        assertThat(corrupted.header("Content-Disposition")).isEmpty();
        ports.attachmentFiles().delete(id);
        assertThat(api.as("ana").get(added.header("Location")).status()).isEqualTo(500);
    }

    @Test
    void a_full_disk_is_answered_503_and_nothing_is_stored() {
        ports.attachmentFiles().setFull(true);
        Answer full = add("ana", Multipart.file("a", "abc"));
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.at("/code")).isEqualTo("STORAGE_UNAVAILABLE");
        assertThat(full.header("Retry-After")).isEqualTo("60");
        ports.attachmentFiles().setFull(false);
        assertThat(api.as("ana").get(path + "/attachments").json().get("items")).isEmpty();
        assertThat(add("ana", Multipart.file("a", "abc")).status()).isEqualTo(201);
    }

    private Answer ranged(String file, String... headers) {
        return api.send(
                api.request(file)
                        .header("Authorization", "Bearer demo-ana")
                        .headers(headers)
                        .GET());
    }

    private Answer add(String who, Multipart body) {
        return api.as(who).post(path + "/attachments", body);
    }
}
