package org.expedite.persistence.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentExamples.id;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.attachments.Bytes;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.domain.attachments.FileFacts;
import org.junit.jupiter.api.Test;

/** A full disk; in memory, since a real one would need its own device. */
class FullDiskTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void a_file_that_does_not_fit_leaves_nothing_and_other_files_stay() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder()
                        .setMaxSize(4 * MEBIBYTE)
                        .setAttributeViews("posix")
                        .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path folder = disk.getPath("/attachments");
            AttachmentFolder files = new AttachmentFolder(folder);
            byte[] fits = new byte[3 * MEBIBYTE];
            FileFacts first = files.receive(id(1), Bytes.of(fits));

            assertThatThrownBy(() -> files.receive(id(2), Bytes.of(new byte[2 * MEBIBYTE])))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasRootCauseInstanceOf(IOException.class);

            assertThat(filesIn(folder)).containsExactly("attachment-000001");
            assertThat(Bytes.all(files.open(id(1), first))).isEqualTo(fits);
            files.receive(id(3), Bytes.of(new byte[MEBIBYTE / 2]));
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
