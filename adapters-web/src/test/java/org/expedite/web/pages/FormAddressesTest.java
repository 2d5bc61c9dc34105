package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.expedite.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of forms, opened as if they were pages. */
@MicronautTest(transactional = false)
class FormAddressesTest extends CasePageRequests {
    @ParameterizedTest
    @CsvSource({
        "/calls, /calls/new",
        "/calls/unidentified, /calls/new",
        "/profile/password, /profile",
        "/second-factor/confirmation, /second-factor",
        "/second-factor/recovery-codes, /second-factor",
        "/admin/accounts/ana/tokens, /admin/accounts/ana",
        "/admin/accounts/ana/invitation, /admin/accounts/ana",
        "/board/cases/2026-1127-000001/overrides, /board",
        "/cases/2026-1127-000001/notes, /cases/2026-1127-000001",
        "/cases/2026-1127-000001/files, /cases/2026-1127-000001",
        "/cases/2026-1127-000001/escalations, /cases/2026-1127-000001/escalations/new"
    })
    void the_address_of_a_form_leads_back_to_its_page(String address, String page) {
        Answer answer = get("ana", address);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
    }

    @Test
    void the_address_of_a_form_of_no_account_leads_nowhere() {
        assertThat(get("admin", "/admin/accounts/%2F/tokens").status()).isIn(400, 404);
    }
}
