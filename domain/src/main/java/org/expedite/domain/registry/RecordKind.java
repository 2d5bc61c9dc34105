package org.expedite.domain.registry;

/** The kinds of record that registrars keep. */
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
