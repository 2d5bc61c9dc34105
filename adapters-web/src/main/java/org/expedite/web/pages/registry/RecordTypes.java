package org.expedite.web.pages.registry;

import static org.expedite.domain.registry.RecordKind.ASSET;
import static org.expedite.domain.registry.RecordKind.CERTIFICATION;
import static org.expedite.domain.registry.RecordKind.CONTACT;
import static org.expedite.domain.registry.RecordKind.CONTRACT;
import static org.expedite.domain.registry.RecordKind.ENGINEER;
import static org.expedite.domain.registry.RecordKind.ORGANIZATION;
import static org.expedite.domain.registry.RecordKind.PRODUCT;
import static org.expedite.domain.registry.RecordKind.PRODUCT_LINE;

import java.util.List;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.registry.SupportedByJson;
import org.expedite.web.http.problems.ProblemException;

/** The kinds of records, each with its fields by the names of the API. */
final class RecordTypes {

    private static final RecordField NAME =
            RecordField.of("name", "registry.field.name", Control.TEXT);
    private static final RecordField EMAIL =
            RecordField.of("email", "registry.field.email", Control.EMAIL);
    private static final RecordField COUNTRY =
            RecordField.of("country", "registry.field.country", Control.COUNTRY);
    private static final RecordField TRACK =
            RecordField.of("track", "registry.field.track", Control.TEXT);
    private static final RecordField VALID_FROM =
            RecordField.of("valid_from", "registry.field.valid_from", Control.DAY);
    private static final RecordField VALID_TO =
            RecordField.of("valid_to", "registry.field.valid_to", Control.DAY)
                    .optional()
                    .hint("registry.field.valid_to.hint");
    private static final RecordField CUSTOMER =
            RecordField.reference("customer_id", "registry.field.customer", ORGANIZATION);
    private static final RecordField OWNER =
            RecordField.reference("owner_id", "registry.field.owner", ORGANIZATION);
    private static final RecordField MODEL =
            RecordField.reference("model", "registry.field.model", PRODUCT);
    private static final RecordField HOLDER =
            RecordField.reference("holder_id", "registry.field.holder", CONTACT);
    private static final RecordField EMPLOYER =
            RecordField.reference("organization_id", "registry.field.organization", ORGANIZATION);
    private static final RecordField LEVELS =
            RecordField.of("levels", "registry.field.levels", Control.LINES).optional();
    private static final RecordField ACTIVE =
            RecordField.of("active", "registry.field.active", Control.YES_NO);

    /** All kinds, in the order of the pages. */
    static final List<RecordType> ALL =
            List.of(
                    new RecordType(
                            ORGANIZATION,
                            "organizations",
                            "registry.organizations",
                            "registry.organizations.lead",
                            "registry.id.organization",
                            List.of(
                                    NAME,
                                    RecordField.choice(
                                            "kind",
                                            "registry.field.kind",
                                            OrganizationKind.values()),
                                    COUNTRY.optional(),
                                    RecordField.of(
                                                    "support_phone",
                                                    "registry.field.support_phone",
                                                    Control.PHONE)
                                            .optional()
                                            .hint("registry.field.phone.hint"),
                                    RecordField.of(
                                                    "support_url",
                                                    "registry.field.support_url",
                                                    Control.ADDRESS)
                                            .optional()),
                            List.of()),
                    new RecordType(
                            CONTACT,
                            "contacts",
                            "registry.contacts",
                            "registry.contacts.lead",
                            "registry.id.contact",
                            List.of(
                                    NAME,
                                    EMAIL,
                                    RecordField.of("phones", "registry.field.phones", Control.LINES)
                                            .optional()
                                            .hint("registry.field.phones.hint"),
                                    COUNTRY,
                                    RecordField.rows(
                                            "employments",
                                            "registry.field.employments",
                                            EMPLOYER,
                                            RecordField.choice(
                                                    "kind",
                                                    "registry.field.employment",
                                                    Employment.Kind.values()),
                                            VALID_FROM,
                                            VALID_TO.hint(""))),
                            List.of(
                                    NAME,
                                    EMAIL.as(Control.TEXT),
                                    RecordField.of("phone", "registry.field.phone", Control.PHONE),
                                    EMPLOYER)),
                    new RecordType(
                            CONTRACT,
                            "contracts",
                            "registry.contracts",
                            "registry.contracts.lead",
                            "registry.id.contract",
                            List.of(
                                    CUSTOMER,
                                    RecordField.choice(
                                            "service", "registry.field.service", Service.values()),
                                    RecordField.choice(
                                                    "kind",
                                                    "registry.field.supported_by",
                                                    SupportedByJson.Kind.values())
                                            .in("supported_by"),
                                    RecordField.reference(
                                                    "partner_id",
                                                    "registry.field.partner",
                                                    ORGANIZATION)
                                            .in("supported_by")
                                            .optional()
                                            .hint("registry.field.partner.hint"),
                                    RecordField.reference(
                                                    "sold_by_id",
                                                    "registry.field.sold_by",
                                                    ORGANIZATION)
                                            .optional(),
                                    RecordField.of(
                                            "starts_on", "registry.field.starts_on", Control.DAY),
                                    RecordField.of("ends_on", "registry.field.ends_on", Control.DAY)
                                            .hint("registry.field.ends_on.hint"),
                                    RecordField.choice(
                                            "status",
                                            "registry.field.status",
                                            ContractStatus.values()),
                                    RecordField.reference(
                                                    "covered_serials",
                                                    "registry.field.covered_serials",
                                                    ASSET)
                                            .as(Control.LINES)
                                            .optional()
                                            .hint("registry.field.covered_serials.hint")),
                            List.of(
                                    CUSTOMER,
                                    RecordField.reference("serial", "registry.field.serial", ASSET),
                                    RecordField.reference(
                                            "supported_by",
                                            "registry.field.partner",
                                            ORGANIZATION))),
                    new RecordType(
                            ASSET,
                            "assets",
                            "registry.assets",
                            "registry.assets.lead",
                            "registry.id.asset",
                            List.of(MODEL, OWNER),
                            List.of(OWNER, MODEL)),
                    new RecordType(
                            CERTIFICATION,
                            "certifications",
                            "registry.certifications",
                            "registry.certifications.lead",
                            "registry.id.certification",
                            List.of(
                                    HOLDER,
                                    TRACK,
                                    VALID_FROM,
                                    VALID_TO,
                                    RecordField.choice(
                                            "standing",
                                            "registry.field.standing",
                                            Standing.values())),
                            List.of(HOLDER, TRACK)),
                    new RecordType(
                            PRODUCT,
                            "products",
                            "registry.products",
                            "registry.products.lead",
                            "registry.id.product",
                            List.of(
                                    RecordField.reference(
                                            "product_line",
                                            "registry.field.product_line",
                                            PRODUCT_LINE),
                                    NAME.optional()),
                            List.of()),
                    new RecordType(
                            PRODUCT_LINE,
                            "product-lines",
                            "registry.product_lines",
                            "registry.product_lines.lead",
                            "registry.id.product_line",
                            List.of(
                                    NAME,
                                    RecordField.rows(
                                            "expert_tracks",
                                            "registry.field.expert_tracks",
                                            TRACK,
                                            VALID_FROM)),
                            List.of()),
                    new RecordType(
                            ENGINEER,
                            "engineers",
                            "registry.engineers",
                            "registry.engineers.lead",
                            "registry.id.engineer",
                            List.of(
                                    NAME,
                                    EMAIL,
                                    RecordField.choice(
                                                    "roles",
                                                    "registry.field.roles",
                                                    StaffRole.values())
                                            .as(Control.CHOICES),
                                    LEVELS.hint("registry.field.levels.hint"),
                                    RecordField.reference(
                                                    "skills", "registry.field.skills", PRODUCT_LINE)
                                            .as(Control.LINES)
                                            .optional()
                                            .hint("registry.field.skills.hint"),
                                    ACTIVE.hint("registry.field.active.hint")),
                            List.of(
                                    ACTIVE,
                                    RecordField.of(
                                            "level", "registry.field.level", Control.TEXT))));

    private RecordTypes() {}

    /** Returns the kind with a path; the page does not exist if there is none. */
    static RecordType at(String path) {
        return ALL.stream()
                .filter(type -> type.path().equals(path))
                .findFirst()
                .orElseThrow(RecordTypes::nothing);
    }

    static RecordType of(RecordKind kind) {
        return ALL.stream().filter(type -> type.kind() == kind).findFirst().orElseThrow();
    }

    /** Returns the problem of an address at which nothing exists, or of one that is hidden. */
    static ProblemException nothing() {
        return ProblemException.notFound("Nothing exists at this address.");
    }
}
