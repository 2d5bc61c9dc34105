package org.expedite.application.audit;

import org.expedite.domain.registry.RecordKind;

/** Types of the subjects of audit events. The names are stored and part of the API. */
public enum SubjectType {
    ACCOUNT,
    TOKEN,
    SESSION,
    /** The method of a request and the pattern of its path. */
    OPERATION,
    ORGANIZATION,
    CONTACT,
    CERTIFICATION,
    PRODUCT_LINE,
    PRODUCT,
    ASSET,
    CONTRACT,
    ENGINEER;

    /** Returns the type of the records of a kind. */
    static SubjectType of(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> ORGANIZATION;
            case CONTACT -> CONTACT;
            case CERTIFICATION -> CERTIFICATION;
            case PRODUCT_LINE -> PRODUCT_LINE;
            case PRODUCT -> PRODUCT;
            case ASSET -> ASSET;
            case CONTRACT -> CONTRACT;
            case ENGINEER -> ENGINEER;
        };
    }
}
