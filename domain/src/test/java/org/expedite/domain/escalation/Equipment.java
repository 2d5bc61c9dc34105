package org.expedite.domain.escalation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** The product of the base scenario, an M320 of Acme, and changes of it. */
final class Equipment {
    /**
     * Acme and Globex own equipment, Ivy is an individual end user, Fastnet and Slownet are
     * partners.
     */
    static final List<RecordVersion<Organization>> ORGANIZATIONS =
            Stream.concat(
                            Stream.of("acme", "globex", "ivy-ltd")
                                    .map(id -> organization(id, OrganizationKind.END_USER)),
                            Stream.of("fastnet", "slownet")
                                    .map(id -> organization(id, OrganizationKind.PARTNER)))
                    .toList();

    private static final List<ProductLine> CATALOGUE =
            List.of(
                    RecordExamples.line("M_SERIES", "M Series", "JNCIE-M from 2009-01-01"),
                    RecordExamples.line("T_SERIES", "T Series", "JNCIE-M from 2009-01-01"),
                    RecordExamples.line("J_SERIES", "J Series", "JNCIE-ER from 2009-01-01"),
                    RecordExamples.line("SRX_SERIES", "SRX Series"),
                    RecordExamples.line("EX_SERIES", "EX Series"));

    private final SerialNumber jn1 = new SerialNumber("JN1");
    private SerialNumber serial = jn1;
    private boolean registered = true;
    private String owner = "acme";
    private String model = "M320";
    private ProductLine line = CATALOGUE.getFirst();

    String is(String otherModel, String code) {
        model = otherModel;
        line =
                CATALOGUE.stream()
                        .filter(l -> l.code().value().equals(code))
                        .findFirst()
                        .orElseThrow();
        return "the product is of model " + model + ", of the " + line.name();
    }

    String isOf(ProductLine other) {
        line = other;
        return "the product's line has "
                + other.expertTracks().stream()
                        .map(t -> t.track() + " from " + t.validFrom())
                        .collect(Collectors.joining(" and "));
    }

    String hasNoSerial() {
        serial = null;
        registered = false;
        return "only the model is known, no serial";
    }

    String isOwnedBy(String other) {
        owner = other;
        return other + " owns the equipment";
    }

    String isNotRegistered() {
        registered = false;
        return "no asset is registered under the serial";
    }

    Installation installation() {
        Asset asset = new Asset(jn1, new Model(model), new OrganizationId(owner));
        Product product = new Product(new Model(model), line.code(), null);
        // Without an asset, the model and the line of a serial are unknown.
        boolean modelIsKnown = registered || serial == null;
        return new Installation(
                serial,
                registered ? RecordExamples.version(RecordExamples.ASSET, asset) : null,
                modelIsKnown ? RecordExamples.version(RecordExamples.PRODUCT, product) : null,
                modelIsKnown ? RecordExamples.version(RecordExamples.LINE, line) : null);
    }

    private static RecordVersion<Organization> organization(String id, OrganizationKind kind) {
        return RecordExamples.version(
                RecordExamples.ORGANIZATION, RecordExamples.organization(id, kind));
    }
}
