package org.expedite.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All identifiers have the same format; those of records return the key of the record. */
class IdentifierTest {
    private static final int SEED = 13;
    private static final List<String> VALID =
            List.of("a", "7", "JN1", "jncie-m-117", "A.b_c:d@e+f~g-h", "x".repeat(100));
    private static final List<String> INVALID =
            List.of(
                    "",
                    " ",
                    " a",
                    "a ",
                    "a b",
                    "-a",
                    ".a",
                    "_a",
                    "a/b",
                    "a\n",
                    "a\u0000",
                    "ä",
                    "\u0661",
                    "a'b",
                    "x".repeat(101));

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("contact id", ContactId::new),
                kind("organization id", OrganizationId::new),
                kind("certification id", CertificationId::new),
                kind("contract number", ContractNumber::new),
                kind("serial", SerialNumber::new),
                kind("model", Model::new),
                kind("product line", ProductLineCode::new),
                kind("track", Track::new),
                kind("technical level", TechnicalLevel::new),
                kind("engineer id", EngineerId::new),
                kind("attachment id", AttachmentId::new),
                kind("escalation id", EscalationId::new));
    }

    private static Arguments kind(String what, Function<String, Object> of) {
        return Arguments.of(what, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void accepts_valid_values_unchanged(String what, Function<String, Object> of) {
        for (String valid : VALID) {
            assertThat(Require.identifier(what, valid)).isEqualTo(valid);
            assertThat(of.apply(valid)).as(what).hasToString(valid).isEqualTo(of.apply(valid));
        }
        assertThat(of.apply("jn1")).isNotEqualTo(of.apply("JN1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void rejects_invalid_values(String what, Function<String, Object> of) {
        for (String invalid : INVALID) {
            assertThatIllegalArgumentException()
                    .as(invalid)
                    .isThrownBy(() -> of.apply(invalid))
                    .withMessage(what + " must be 1 to 100 letters, digits or . _ : @ + ~ -");
        }
    }

    @Test
    void is_of_the_form_that_is_documented() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String text =
                    random.ints(random.nextInt(4), 0, 0x180)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(Require.isIdentifier(text))
                    .as(text)
                    .isEqualTo(text.matches(Require.IDENTIFIER));
        }
    }

    @Test
    void returns_the_key_of_its_record() {
        assertThat(new ContactId("x").key()).isEqualTo(key(RecordKind.CONTACT));
        assertThat(new OrganizationId("x").key()).isEqualTo(key(RecordKind.ORGANIZATION));
        assertThat(new CertificationId("x").key()).isEqualTo(key(RecordKind.CERTIFICATION));
        assertThat(new ContractNumber("x").key()).isEqualTo(key(RecordKind.CONTRACT));
        assertThat(new SerialNumber("x").key()).isEqualTo(key(RecordKind.ASSET));
        assertThat(new Model("x").key()).isEqualTo(key(RecordKind.PRODUCT));
        assertThat(new ProductLineCode("x").key()).isEqualTo(key(RecordKind.PRODUCT_LINE));
        assertThat(new EngineerId("x").key()).isEqualTo(key(RecordKind.ENGINEER));
    }

    @Test
    void is_ordered_by_its_text() {
        assertThat(new OrganizationId("a")).isLessThan(new OrganizationId("b"));
        assertThat(new SerialNumber("A")).isLessThan(new SerialNumber("a"));
        assertThat(new EscalationId("1")).isLessThan(new EscalationId("2"));
    }

    @Test
    void a_text_is_not_blank_and_has_a_maximum_length() {
        assertThat(Require.text("name", "Åsa", 3)).isEqualTo("Åsa");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.text("name", "Anna", 3))
                .withMessage("name must have at most 3 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.text("name", " \t", 3))
                .withMessage("name must not be blank");
    }

    private static RecordKey key(RecordKind kind) {
        return new RecordKey(kind, "x");
    }
}
