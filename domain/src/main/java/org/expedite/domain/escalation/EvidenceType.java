package org.expedite.domain.escalation;

import org.expedite.domain.registry.RecordKind;

/** What kind of record a finding rests on: a registry record, or the case itself. */
public enum EvidenceType {
    CASE,
    ORGANIZATION,
    CONTACT,
    CERTIFICATION,
    PRODUCT_LINE,
    PRODUCT,
    ASSET,
    CONTRACT;

    /**
     * The type of evidence that records of {@code kind} are.
     *
     * @throws IllegalArgumentException of engineers, on whom no decision rests
     */
    public static EvidenceType of(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> ORGANIZATION;
            case CONTACT -> CONTACT;
            case CERTIFICATION -> CERTIFICATION;
            case PRODUCT_LINE -> PRODUCT_LINE;
            case PRODUCT -> PRODUCT;
            case ASSET -> ASSET;
            case CONTRACT -> CONTRACT;
            case ENGINEER ->
                    throw new IllegalArgumentException("no decision rests on an engineer's record");
        };
    }
}
