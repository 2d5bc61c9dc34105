package org.expedite.web.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.junit.jupiter.api.Test;

class TokensFileTest {

    private static final String HASH = HashedTokens.hash("a token");

    @Test
    void a_line_accepts_its_token_only() {
        Tokens tokens =
                TokensFile.read(List.of("# who", "", "  " + HASH + "  ana \t CUSTOMER,REGISTRAR"));

        assertThat(tokens.actorOf("a token"))
                .contains(new Actor("ana", Set.of(Role.CUSTOMER, Role.REGISTRAR)));
        assertThat(tokens.actorOf("another token")).isEmpty();
        assertThat(tokens.actorOf(HASH)).isEmpty();
    }

    @Test
    void the_hash_equals_that_of_other_tools() {
        assertThat(HashedTokens.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_hash_may_be_in_upper_case() {
        assertThat(
                        TokensFile.read(List.of(HASH.toUpperCase(Locale.ROOT) + " a ADMIN"))
                                .actorOf("a token"))
                .isPresent();
    }

    @Test
    void an_invalid_line_is_reported_by_number_without_its_text() {
        rejected("line 2 of the tokens file needs a hash", HASH + " ana");
        rejected("line 2 of the tokens file has no SHA-256", "secret ana ADMIN");
        rejected("line 2 of the tokens file has an unknown role", HASH + " ana BOSS");
        rejected("line 2 of the tokens file has an unknown role", HASH + " ana ADMIN,");
        rejected("line 2 of the tokens file has a wrong actor id", HASH + " an/a ADMIN");
        rejected("line 2 of the tokens file has a wrong actor id", HASH + " system ENGINEER");
    }

    @Test
    void a_token_belongs_to_one_actor() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TokensFile.read(List.of(HASH + " ana ADMIN", HASH + " bob ADMIN")))
                .withMessage("line 2 of the tokens file repeats a hash of an earlier line");
    }

    @Test
    void an_empty_file_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokensFile.read(List.of("# nobody yet")));
    }

    private static void rejected(String message, String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokensFile.read(List.of("", line)))
                .withMessageStartingWith(message)
                .withMessageNotContaining(HASH);
    }
}
