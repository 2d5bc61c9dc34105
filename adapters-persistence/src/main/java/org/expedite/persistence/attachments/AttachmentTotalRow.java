package org.expedite.persistence.attachments;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.expedite.application.attachments.StorageFullException.Owner;

/**
 * A row of the table of sums. Owner and key are its primary key. Only one of them is declared as
 * the id, because Micronaut writes rows as a batch only if they have one id.
 *
 * @param owner what the files belong to, a constant of {@link Owner}
 * @param ownerKey the number of the case, or the id of the organization
 * @param files the number of files
 * @param sizeBytes the sum of their sizes
 */
@MappedEntity("attachment_total")
record AttachmentTotalRow(@Id String owner, String ownerKey, long files, long sizeBytes) {

    static AttachmentTotalRow oneFile(Owner owner, String key, long bytes) {
        return new AttachmentTotalRow(owner.name(), key, 1, bytes);
    }
}
