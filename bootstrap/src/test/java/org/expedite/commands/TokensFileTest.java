package org.expedite.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.ImportedToken;
import org.expedite.application.accounts.Secrets;
import org.junit.jupiter.api.Test;

class TokensFileTest {
    private static final String HASH = Secrets.hash("a token");

    @Test
    void a_line_is_a_token() {
        assertThat(TokensFile.read(List.of("# who", "", "  " + HASH + "  rita \t ADMIN,REGISTRAR")))
                .containsExactly(
                        new ImportedToken(
                                HASH, new AccountId("rita"), Set.of(Role.ADMIN, Role.REGISTRAR)));
    }

    @Test
    void a_hash_may_be_in_upper_case() {
        assertThat(TokensFile.read(List.of(HASH.toUpperCase(Locale.ROOT) + " a ADMIN")))
                .extracting(ImportedToken::hash)
                .containsExactly(HASH);
    }

    @Test
    void an_invalid_line_is_reported_by_number_without_its_text() {
        rejected("line 2 of the tokens file needs a hash", HASH + " ana");
        rejected("line 2 of the tokens file has no SHA-256", "secret ana ADMIN");
        rejected("line 2 of the tokens file has an unknown role", HASH + " ana BOSS");
        rejected("line 2 of the tokens file has an unknown role", HASH + " ana ADMIN,");
        rejected("line 2 of the tokens file has a wrong actor id", HASH + " an/a ADMIN");
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
