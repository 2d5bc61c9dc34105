package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Caller identifications. */
@MicronautTest(transactional = false)
class CallerIdentificationsTest {
    private static final String PATH = "/v1/caller-identifications";

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;

    @BeforeEach
    void enterCallers() {
        new RegistryWriter(ports.registry(), ports.unitOfWork())
                .appendAll(
                        person("una", "Una", "+14085550777"),
                        person("uwe", "Uwe", "+14085550777", "+4930123456"),
                        new Contact(
                                new ContactId("mia"),
                                "Mia",
                                "mia@m\u00FCnchen.example",
                                List.of(),
                                "DE",
                                Acme.ANA.employments()));
    }

    @Test
    void a_candidate_has_all_identifying_data() {
        Answer found = identify("{'certification_id':'jncie-m-117'}");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.raw().body())
                .isEqualTo(
                        """
                        {'candidates':[{'contact_id':'ana','name':'Ana','email':'ana@people.example',\
                        'phones':['+14085550199'],'organizations':[{'organization_id':'acme',\
                        'name':'Acme','kind':'END_USER','employment_kind':'EMPLOYEE'}],\
                        'certifications':[{'certification_id':'jncie-m-117','track':'JNCIE-M',\
                        'standing':'ACTIVE','valid_from':'2026-01-01','valid_to':'2027-12-31'}],\
                        'matched_by':['CERTIFICATION_ID']}],'more':false,'ignored':[]}\
                        """
                                .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {'phone':'+1 (408) 555-0777'} | una uwe
                    {'phone':'408-555-0777'} | una uwe
                    {'phone':'030 / 12 34 56','country':'DE'} | uwe
                    {'phone':'+14085550000'} | ``
                    {'contact_id':'una'} | una
                    {'contact_id':'nobody'} | ``
                    {'email':'UNA@people.EXAMPLE'} | una
                    {'phone':'408-555-0777','email':'uwe@people.example'} | uwe una
                    {'phone':'408-555-0777','contact_id':'ana','certification_id':null} | ana una uwe
                    {'phone':'sip:14085550777@pbx'} | una uwe
                    {'phone':'tel:+1-408-555-0777;ext=3'} | una uwe
                    {'phone':'408 555 0777 (Una)'} | una uwe
                    {'phone':'004930123456'} | uwe
                    {'phone':'4930123456'} | uwe
                    {'certification_id':' JNCIE-M-117'} | ana
                    {'contact_id':'ANA'} | ``
                    {'name':'MIA'} | mia
                    {'name':'uwe una'} | ``
                    {'email':'mia@xn--mnchen-3ya.example'} | mia
                    {'email':'Mia@Mu\u0308nchen.example'} | mia
                    """)
    void all_matching_contacts_are_returned(String body, String ids) {
        Answer found = identify(body);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.all("/candidates", "/contact_id"))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {'phone':'anonymous','email':'una@people.example'} | una | PHONE
                    {'phone':'','email':'una@people.example'} | una | PHONE
                    {'phone':'sip:anonymous@anonymous.invalid','contact_id':'una'} | una | PHONE
                    {'phone':'408-555-0777','email':'unknown','contact_id':'?'} | una uwe | CONTACT_ID EMAIL
                    {'phone':'Unknown','name':'una'} | una | PHONE
                    {'phone':'private','certification_id':'a b','email':'no@people.example'} | `` | PHONE CERTIFICATION_ID
                    """)
    void a_key_that_cannot_be_read_is_named_and_the_others_are_used(
            String body, String ids, String ignored) {
        Answer found = identify(body);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.all("/candidates", "/contact_id"))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
        assertThat(found.json().path("ignored").valueStream().map(JsonNode::asText))
                .containsExactly(ignored.split(" "));
    }

    @Test
    void a_body_of_keys_that_cannot_be_read_is_rejected_for_each() {
        assertThat(
                        identify(
                                        "{'phone':'restricted','contact_id':'a b',"
                                                + "'certification_id':'\\u200b','email':'Ana'}")
                                .errors())
                .containsExactly(
                        "/phone INVALID_PHONE_NUMBER",
                        "/contact_id INVALID_IDENTIFIER",
                        "/certification_id BLANK",
                        "/email INVALID_EMAIL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | /phone REQUIRED
                    {'country':'US'} | /phone REQUIRED
                    {'phone':null,'email':null} | /phone REQUIRED
                    {'phone':'Ana'} | /phone INVALID_PHONE_NUMBER
                    {'phone':'555-0100'} | /phone INVALID_PHONE_NUMBER
                    {'phone':'408-555-0777','country':'us'} | /country INVALID_COUNTRY
                    {'phone':'020 7946 0999','country':'UK'} | /country INVALID_COUNTRY
                    {'phone':'408-555-0777','country':'XX'} | /country INVALID_COUNTRY
                    {'phone':''} | /phone BLANK
                    {'phone':14085550777} | /phone WRONG_TYPE
                    {'certification_id':'a b'} | /certification_id INVALID_IDENTIFIER
                    {'email':'Ana'} | /email INVALID_EMAIL
                    {'name':'...'} | /name NO_LETTER_OR_DIGIT
                    {'name':['Ana']} | /name WRONG_TYPE
                    {'names':'Ana'} | /names UNKNOWN_FIELD
                    """)
    void an_invalid_body_is_rejected(String body, String error) {
        Answer answer = identify(body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void texts_have_a_maximum_length() {
        assertThat(identify("{'phone':'%s'}".formatted("1".repeat(501))).errors())
                .containsExactly("/phone TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "registrar", "admin"})
    void actors_who_take_no_calls_are_forbidden(String who) {
        assertThat(api.as(who).post(PATH, "{'contact_id':'ana'}").status()).isEqualTo(403);
        assertThat(api.anonymous().post(PATH, "{'contact_id':'ana'}").status()).isEqualTo(401);
        assertThat(api.as("duty-manager").post(PATH, "{'contact_id':'ana'}").status())
                .isEqualTo(200);
    }

    private Answer identify(String body) {
        return api.as("engineer").post(PATH, body);
    }

    private static Contact person(String id, String name, String... phones) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@people.example",
                List.of(phones),
                "US",
                Acme.ANA.employments());
    }
}
