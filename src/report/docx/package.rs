//! The file in which the parts of a document lie: a ZIP archive, each part as it is. The same parts make the same bytes.

use super::DocxError;

/// Version 2.0 of the format; names are UTF-8; stored; the first day that the format knows.
const HEAD: [u8; 10] = [20, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0];

#[derive(Default)]
pub(super) struct Package {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    parts: u16,
}

impl Package {
    pub(super) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), DocxError> {
        let offset = length(&self.bytes)?;
        let mut about = HEAD.to_vec();
        about.extend(crc32fast::hash(content).to_le_bytes());
        about.extend(length(content)?.to_le_bytes());
        about.extend(length(content)?.to_le_bytes());
        let name_length = u16::try_from(name.len()).map_err(|_| DocxError::TooLarge)?;
        about.extend(name_length.to_le_bytes());

        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&about);
        self.bytes.extend([0; 2]);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content);

        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&about);
        // No extra fields, no comment, the first disk, no attributes.
        self.directory.extend([0; 12]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.parts = self.parts.checked_add(1).ok_or(DocxError::TooLarge)?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<Vec<u8>, DocxError> {
        let offset = length(&self.bytes)?;
        let size = length(&self.directory)?;
        self.bytes.append(&mut self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes.extend(size.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0; 2]);
        Ok(self.bytes)
    }
}

fn length(bytes: &[u8]) -> Result<u32, DocxError> {
    u32::try_from(bytes.len()).map_err(|_| DocxError::TooLarge)
}
