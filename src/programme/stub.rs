use super::Programme;
#[derive(Debug, Clone)]
pub struct Repair;
impl Repair { pub fn apply(&self, _: &mut Programme) {} }
#[derive(Debug, Clone)]
pub struct Finding { pub repairs: Vec<Repair> }
pub struct ReadError;
pub fn read(_: &str) -> Result<Programme, ReadError> { Err(ReadError) }
pub fn check(_: &Programme) -> Vec<Finding> { Vec::new() }
