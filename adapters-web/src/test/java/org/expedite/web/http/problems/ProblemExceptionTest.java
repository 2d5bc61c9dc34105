package org.expedite.web.http.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.expedite.application.FieldError;
import org.junit.jupiter.api.Test;

class ProblemExceptionTest {

    @Test
    void field_errors_of_use_cases_have_pointers() {
        ProblemException refusal =
                ProblemException.invalid(
                        List.of(
                                new FieldError(
                                        "product.serial",
                                        FieldError.Code.UNKNOWN_REFERENCE,
                                        "is not known")));

        assertThat(refusal.spec().status()).isEqualTo(422);
        assertThat(refusal.spec().errors())
                .containsExactly(
                        new FieldErrorJson("/product/serial", "UNKNOWN_REFERENCE", "is not known"));
    }

    @Test
    void errors_of_the_domain_have_its_message() {
        ProblemException refusal =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                ProblemException.at(
                                        "/ends_on",
                                        () -> {
                                            throw new IllegalArgumentException("must not be early");
                                        }));

        assertThat(refusal.spec().errors())
                .containsExactly(
                        new FieldErrorJson("/ends_on", "INVALID_VALUE", "must not be early"));
    }

    @Test
    void values_accepted_by_the_domain_are_returned() {
        assertThat(ProblemException.<String>at("/x", () -> "fine")).isEqualTo("fine");
    }
}
