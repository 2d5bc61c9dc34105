package org.expedite.web.api.attachments;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.attachments.Attachment;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the body that uploads a file. {@link MultipartForm} reads it piece by piece.
 *
 * @param file the file
 * @param description what the file shows
 */
@Introspected
@Schema(requiredProperties = "file")
record AttachmentForm(
        @Schema(
                        type = "string",
                        format = "binary",
                        maxLength = Integer.MAX_VALUE,
                        description =
                                "The file, of at least one byte, with its name (`filename`), of"
                                        + " which the last segment is stored.")
                String file,
        @Schema(description = "Description of the file.")
                @Text(max = Attachment.MAX_DESCRIPTION, lines = true)
                @Nullable String description) {}
