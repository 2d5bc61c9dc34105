package org.expedite.web.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;

/** The fields into which people type passwords. */
@MicronautTest(transactional = false)
class PasswordFieldsTest {

    private static final Pattern FIELD = Pattern.compile("<input id=[^>]*>");

    @Inject ProbeClient server;
    @Inject InvitationDesk invitations;

    @Test
    void they_are_masked_and_open_to_password_managers() {
        assertThat(fields("/sign-in"))
                .filteredOn(field -> field.contains("name=\"password\""))
                .singleElement()
                .asString()
                .contains("type=\"password\"", "autocomplete=\"current-password\"")
                .doesNotContain("maxlength", "onpaste");
    }

    @Test
    void a_new_password_is_all_that_an_invitation_asks_for() {
        String code = invitations.inviteAdministrator(new AccountId("fields")).code();

        assertThat(fields("/invitations/" + code))
                .as("no hint, and no question to fall back on")
                .singleElement()
                .asString()
                .contains("type=\"password\"", "autocomplete=\"new-password\"");
    }

    private List<String> fields(String path) {
        return FIELD.matcher(
                        server.send(server.anonymous(path).header("Accept", "text/html").GET())
                                .raw()
                                .body())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
