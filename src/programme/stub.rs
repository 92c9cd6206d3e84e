use super::Programme;
#[derive(Debug, Clone)]
pub struct Repair;
impl Repair { pub fn apply(&self, _: &mut Programme) {} }
#[derive(Debug, Clone)]
pub struct Finding { pub repairs: Vec<Repair> }
pub struct ReadError;
pub fn read(t: &str) -> Result<Programme, ReadError> { serde_json::from_str(t).map_err(|_| ReadError) }
pub fn check(_: &Programme) -> Vec<Finding> { Vec::new() }
