package org.expedite.domain.escalation;

import org.expedite.domain.registry.RecordKind;

/** Kind of record that a finding rests on: a registry record or the case itself. */
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
     * Returns the type of evidence for records of {@code kind}.
     *
     * @throws IllegalArgumentException for engineers, since decisions do not rest on them
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
