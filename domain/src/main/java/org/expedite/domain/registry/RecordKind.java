package org.expedite.domain.registry;

/** Kinds of registry record. */
public enum RecordKind {
    ORGANIZATION,
    CONTACT,
    CERTIFICATION,
    PRODUCT_LINE,
    PRODUCT,
    ASSET,
    CONTRACT,
    ENGINEER
}
