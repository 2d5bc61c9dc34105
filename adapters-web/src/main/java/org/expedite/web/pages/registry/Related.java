package org.expedite.web.pages.registry;

import java.util.List;
import org.expedite.domain.registry.RecordKey;
import org.expedite.web.pages.Frame;

/** The lists of records that belong to a record. */
final class Related {

    private Related() {}

    static List<RecordPage.Link> of(RecordKey key, Frame frame) {
        return switch (key.kind()) {
            case ORGANIZATION ->
                    List.of(
                            link(frame, "registry.contracts", "contracts?customer_id=", key),
                            link(frame, "registry.assets", "assets?owner_id=", key),
                            link(frame, "registry.contacts", "contacts?organization_id=", key),
                            link(
                                    frame,
                                    "registry.supported_contracts",
                                    "contracts?supported_by=",
                                    key));
            case CONTACT ->
                    List.of(
                            link(
                                    frame,
                                    "registry.certifications",
                                    "certifications?holder_id=",
                                    key));
            case ASSET -> List.of(link(frame, "registry.contracts", "contracts?serial=", key));
            case PRODUCT -> List.of(link(frame, "registry.assets", "assets?model=", key));
            default -> List.of();
        };
    }

    private static RecordPage.Link link(Frame frame, String text, String list, RecordKey key) {
        return new RecordPage.Link(
                frame.text(text), "/registry/" + list + RecordPaths.encoded(key.id()));
    }
}
