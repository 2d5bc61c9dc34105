package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages that show customers what waits for them and what is covered. */
@MicronautTest(transactional = false)
class CustomerHomePagesTest extends CasePageRequests {
    @Test
    void the_home_page_says_what_waits_and_what_is_owed() {
        assertThat(get("ana", "/home").raw().body())
                .contains("Nothing waits for you.", "/cases/new", "/equipment");
        Map<String, String> owing = new HashMap<>(COMPLETE);
        owing.put("diagnostics", "");
        String path = opened("ana", owing);
        assertThat(get("dan", "/home").raw().body())
                .contains("Duties that are not met", path, "Both reset &lt;script&gt;")
                .doesNotContain(HOSTILE);
        claim();
        post("engineer-l1", path + "/waits", Map.of("reason", "Logs, please."));
        assertThat(get("ana", "/home").raw().body()).contains("Waiting for you</span>");
        assertThat(get("ivy", "/home").raw().body()).doesNotContain(path);
        post("engineer-l1", path + "/resumptions", Map.of());
        assertThat(get("engineer-l1", "/home").raw().body()).contains("Your cases", path);
        assertThat(get("registrar", "/home").raw().body()).contains("do not work on cases");
    }

    @Test
    void the_equipment_page_says_what_is_covered_until_when_and_by_whose_expert() {
        assertThat(get("ana", "/equipment").raw().body())
                .contains("JN1", "M320", "M Series", "Contract C1", "until 31 Dec 2026")
                .contains(
                        "Your expert: Ana", "This line has no expert level.", "Not covered: ended")
                .contains("Supported by Fastnet", "/cases/new?serial=JN1");
        assertThat(get("ana", "/equipment?after=JN15").raw().body())
                .contains("JN16")
                .doesNotContain(">JN1<");
        assertThat(get("ana", "/equipment?organization_id=borealis").status()).isEqualTo(404);
        assertThat(get("engineer-l1", "/equipment?organization_id=acme").raw().body())
                .contains("JN1")
                .doesNotContain("/cases/new");
        assertThat(get("admin", "/equipment?organization_id=acme").status()).isEqualTo(403);
    }
}
